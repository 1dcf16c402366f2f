import { Upload } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { queueFile } from "../../api/jobs-api.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { showTab } from "../../state/adding-store.ts";
import { AddingProblem } from "./adding-problem.tsx";
import { openDialog } from "./open-dialog.ts";

const FORMATS = ".txt,.md,.html,.htm,.pdf,.docx,.eml";

/** Hands in files, several at once. What comes of each is shown in the queue. */
export function AddFiles() {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [left, setLeft] = useState(0);
  const [problem, setProblem] = useState<ProblemError>();
  const send = async (files: readonly File[]) => {
    setProblem(undefined);
    setLeft(files.length);
    try {
      for (const file of files) {
        await queueFile(file);
        setLeft((count) => count - 1);
      }
      if (files.length > 0) showTab("queue");
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setLeft(0);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void send([...event.dataTransfer.files]);
  };
  return (
    <section
      className={isOver ? "drop-area is-over" : "drop-area"}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Upload aria-hidden="true" />
      <p>Drop files here: txt, md, html, pdf, docx, eml.</p>
      <input
        ref={input}
        type="file"
        multiple
        accept={FORMATS}
        hidden
        aria-label="Files to add"
        onChange={({ target }) => {
          void send([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <button
        type="button"
        className="button primary"
        aria-disabled={left > 0}
        onClick={() => left === 0 && input.current?.click()}
      >
        Choose files
      </button>
      <p role="status">{left > 0 ? `Sending: ${left} to go…` : ""}</p>
      <AddingProblem problem={problem} />
      <p className="muted">
        Edges or entities in a table?{" "}
        <button type="button" className="link" onClick={() => openDialog("import-csv")}>
          Import a CSV file
        </button>
      </p>
    </section>
  );
}
