import { FileSpreadsheet } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import type { CsvKind } from "../../../model/index.ts";

interface CsvFileFieldProps {
  readonly file: File | undefined;
  readonly kind: CsvKind;
  readonly onChoose: (file: File | undefined, kind?: CsvKind) => void;
}

const KINDS: Readonly<Record<CsvKind, string>> = { edges: "Edges", entities: "Entities" };

/** Which file, and whether its rows are edges or entities. */
export function CsvFileField({ file, kind, onChoose }: CsvFileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onChoose(event.dataTransfer.files[0]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would lay it out as a form of its own. */}
      <div className="segments" role="group" aria-label="Its rows are">
        {(["edges", "entities"] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            onClick={() => onChoose(file, one)}
          >
            {KINDS[one]}
          </button>
        ))}
      </div>
      <section
        className={isOver ? "drop-area small-drop is-over" : "drop-area small-drop"}
        aria-label="File"
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FileSpreadsheet aria-hidden="true" />
        <p>
          {file ? (
            <strong>{file.name}</strong>
          ) : (
            "Drop a CSV file here. Its first line names its columns."
          )}
        </p>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label="CSV file"
          onChange={({ target }) => {
            onChoose(target.files?.[0]);
            target.value = "";
          }}
        />
        <button
          type="button"
          className={file ? "button" : "button primary"}
          onClick={() => input.current?.click()}
        >
          {file ? "Choose another" : "Choose a file"}
        </button>
      </section>
    </>
  );
}
