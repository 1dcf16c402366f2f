import { X } from "lucide-react";
import type { EdgeDraft } from "../../state/edge-draft.ts";
import { IconButton } from "../icon-button.tsx";
import { FieldProblem } from "./field-problem.tsx";

interface SourceFieldsProps {
  readonly draft: EdgeDraft;
  /** What is wrong, where somebody tried to send the form. */
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<EdgeDraft>) => void;
}

/** Where an edge comes from: the passage that was selected, else a page on the web or a note. */
export function SourceFields({ draft, problem, onChange }: SourceFieldsProps) {
  const { passage, url, quote, note } = draft;
  if (passage) {
    return (
      <figure className="evidence chosen-passage">
        <blockquote>{passage.text}</blockquote>
        <figcaption>
          From “{passage.title}”
          <IconButton
            label="Take it from elsewhere"
            onPress={() => onChange({ passage: undefined })}
          >
            <X />
          </IconButton>
        </figcaption>
      </figure>
    );
  }
  return (
    <>
      <div className="field">
        <label htmlFor="edge-url">Address of the page that says so</label>
        <input
          id="edge-url"
          type="url"
          placeholder="https://"
          value={url}
          aria-invalid={problem !== undefined}
          aria-describedby="edge-url-problem"
          onChange={({ target }) => onChange({ url: target.value })}
        />
        <FieldProblem id="edge-url-problem">{problem}</FieldProblem>
      </div>
      {url.trim() === "" ? (
        <div className="field">
          <label htmlFor="edge-note">or a note: how you know it</label>
          <textarea
            id="edge-note"
            rows={2}
            value={note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        </div>
      ) : (
        <div className="field">
          <label htmlFor="edge-quote">Its words</label>
          <textarea
            id="edge-quote"
            rows={2}
            value={quote}
            onChange={({ target }) => onChange({ quote: target.value })}
          />
        </div>
      )}
      <p className="muted">
        Open an article and select a passage in it to have the edge stand on that.
      </p>
    </>
  );
}
