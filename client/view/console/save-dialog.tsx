import { X } from "lucide-react";
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { SavedQuery } from "../../../server/routes/queries.schema.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { changeConsole, saveQuery, useConsole } from "../../state/console/console-store.ts";
import { parametersToSave } from "../../state/console/parameters-to-save.ts";
import { queryId } from "../../state/console/query-id.ts";
import { IconButton } from "../icon-button.tsx";

const close = () => changeConsole((state) => ({ ...state, isSaving: false }));

/** Asks for a name and saves what is written. */
export function SaveDialog() {
  const isOpen = useConsole((state) => state.isSaving);
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => open || close()}
      isDismissable
    >
      <Modal className="modal card save-modal">
        <Dialog className="dialog">
          <header>
            <Heading slot="title">Save the query</Heading>
            <IconButton label="Close" onPress={close}>
              <X />
            </IconButton>
          </header>
          <SaveForm />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SaveForm() {
  const { statement, fields, loaded, queries } = useConsole.getState();
  const own = loaded?.isOwn ? loaded : undefined;
  const [title, setTitle] = useState(own?.title ?? "");
  const [description, setDescription] = useState(own?.description ?? "");
  const [problem, setProblem] = useState<string>();
  const replaced = findReplaced(queries.answer ?? [], title, own);
  const save = async () => {
    const taken = new Set((queries.answer ?? []).map(({ id }) => id));
    const text = { title, description, statement, parameters: parametersToSave(statement, fields) };
    try {
      await saveQuery(replaced?.id ?? queryId(title, taken), text);
      close();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.message);
    }
  };
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="field">
        <label htmlFor="query-title">Name</label>
        <input
          id="query-title"
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write it.
          autoFocus
          required
          maxLength={120}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="query-description">What it answers (optional)</label>
        <input
          id="query-description"
          maxLength={1000}
          value={description}
          onChange={({ target }) => setDescription(target.value)}
        />
      </div>
      <p className="muted small">
        {replaced
          ? `It takes the place of your “${replaced.title}”.`
          : "It becomes a file in the graph’s data folder, with the parameters’ values as defaults."}
      </p>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="button-row">
        <button type="submit" className="button primary">
          {replaced ? "Replace" : "Save"}
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** One's own query that a title means: that of the same name. */
function findReplaced(
  queries: readonly SavedQuery[],
  title: string,
  own: SavedQuery | undefined,
): SavedQuery | undefined {
  const named = queries.filter((query) => query.isOwn && query.title === title.trim());
  return named.find(({ id }) => id === own?.id) ?? named[0];
}
