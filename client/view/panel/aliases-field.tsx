import { Plus, X } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { type EntityDraft, withAlias } from "../../state/entity-draft.ts";
import { IconButton } from "../icon-button.tsx";

interface AliasesFieldProps {
  readonly draft: EntityDraft;
  readonly onChange: (draft: EntityDraft) => void;
}

/** The other names of an entity: each can be taken out, and one be added. */
export function AliasesField({ draft, onChange }: AliasesFieldProps) {
  const [written, setWritten] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    onChange(withAlias(draft, written));
    setWritten("");
    input.current?.focus();
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // the form is not sent yet
    event.preventDefault();
    add();
  };
  const remove = (alias: string) => {
    onChange({ ...draft, aliases: draft.aliases.filter((one) => one !== alias) });
    input.current?.focus();
  };
  return (
    <div className="field">
      <label htmlFor="entity-alias">Aliases</label>
      {draft.aliases.length > 0 ? (
        <ul className="alias-list" aria-label="Aliases">
          {draft.aliases.map((alias) => (
            <li key={alias}>
              {alias}
              <IconButton label={`Remove the alias ${alias}`} onPress={() => remove(alias)}>
                <X />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="input-row">
        <input
          id="entity-alias"
          ref={input}
          type="text"
          maxLength={500}
          placeholder="Another name"
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onKeyDown={addOnEnter}
        />
        <button type="button" className="button" onClick={add}>
          <Plus aria-hidden="true" /> Add alias
        </button>
      </div>
    </div>
  );
}
