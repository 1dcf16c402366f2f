import { useEffect, useState } from "react";
import { type CsvKind, guessMapping } from "../../../model/index.ts";
import type { CsvAnswer } from "../../../server/routes/imports.schema.ts";
import { type CsvRequest, importCsv } from "../../api/import-csv.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { counted } from "../../state/describe-claims.ts";
import { make, takeProblem } from "../../state/judging-store.ts";
import { CsvFileField } from "./csv-file-field.tsx";
import { CsvMappingFields } from "./csv-mapping-fields.tsx";
import { CsvOutcome } from "./csv-outcome.tsx";
import { CsvPreview } from "./csv-preview.tsx";
import { ExplorerDialog } from "./explorer-dialog.tsx";
import { TextField } from "./text-field.tsx";

interface Imported {
  readonly what: string;
  readonly judgements: readonly string[];
}

/** Adds the edges or entities of a CSV file by hand: looked at first, all of them or none, and taken back at once. */
export function ImportCsvDialog() {
  const [isSending, setIsSending] = useState(false);
  return (
    <ExplorerDialog
      name="import-csv"
      title="Import a CSV file"
      size="wide"
      isDismissable={!isSending}
    >
      <Importing isSending={isSending} onSending={setIsSending} />
    </ExplorerDialog>
  );
}

interface ImportingProps {
  readonly isSending: boolean;
  readonly onSending: (isSending: boolean) => void;
}

function Importing({ isSending, onSending }: ImportingProps) {
  const [kind, setKind] = useState<CsvKind>("edges");
  const [file, setFile] = useState<File>();
  const [why, setWhy] = useState("");
  /** As it was chosen; undefined until the columns of the file are known. */
  const [mapping, setMapping] = useState<CsvRequest["mapping"]>();
  const [problem, setProblem] = useState<string>();
  const [imported, setImported] = useState<Imported>();
  const { found, isLooking, refusal } = useCsvPreview(file, kind, mapping, setMapping);
  const choose = (next: File | undefined, nextKind = kind) => {
    setFile(next);
    setKind(nextKind);
    setMapping(undefined);
    setProblem(undefined);
  };
  const send = async () => {
    if (!file || !found?.preview || isLooking || isSending) return;
    const what = `Imported ${file.name}`;
    const judgements: string[] = [];
    onSending(true);
    const request = { file, kind, mapping: mapping ?? {}, ...(why.trim() && { why: why.trim() }) };
    const isDone = await make(what, async () => {
      judgements.push(...(await importCsv(request, false)).judgements);
      return judgements;
    });
    onSending(false);
    if (isDone) setImported({ what: `${what}: ${cameOf(found.preview)}.`, judgements });
    else setProblem(takeProblem()?.message);
  };
  if (imported) {
    const again = () => {
      choose(undefined);
      setImported(undefined);
    };
    return <CsvOutcome {...imported} onAgain={again} />;
  }
  return (
    <form
      className="judgement-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset disabled={isSending}>
        <CsvFileField file={file} kind={kind} onChoose={choose} />
        {file && found ? (
          <>
            <CsvMappingFields
              kind={kind}
              columns={found.columns}
              mapping={mapping ?? found.mapping}
              onChange={setMapping}
            />
            <CsvPreview found={found} />
            <TextField
              id="csv-why"
              label="Why (kept in the log)"
              value={why}
              maxLength={2000}
              onChange={setWhy}
            />
          </>
        ) : null}
        <p className="muted" role="status">
          {isSending
            ? "Importing…"
            : isLooking
              ? "Looking what it would do…"
              : (found?.preview?.summary ?? "")}
        </p>
        {(problem ?? refusal) ? (
          <p className="problem" role="alert">
            {problem ?? refusal}
          </p>
        ) : null}
        <button
          type="submit"
          className="button primary"
          disabled={!file || isLooking || !found?.preview}
        >
          Import
        </button>
      </fieldset>
    </form>
  );
}

/** "2 new edges, 1 new entity" */
function cameOf({ entities, edges, claims }: NonNullable<CsvAnswer["preview"]>): string {
  const parts = [
    edges.added > 0 && counted(edges.added, "new edge"),
    claims.added > 0 && counted(claims.added, "new claim"),
    entities.added > 0 && counted(entities.added, "new entity", "new entities"),
    entities.changed > 0 && counted(entities.changed, "changed entity", "changed entities"),
  ];
  return parts.filter(Boolean).join(", ") || "nothing that was not there";
}

const PAUSE_MS = 250;

interface Looked {
  readonly found?: CsvAnswer | undefined;
  readonly isLooking: boolean;
  readonly refusal?: string | undefined;
}

/** What is in a file and would come of it, asked again with what its columns are likely to be, and as that is changed. */
function useCsvPreview(
  file: File | undefined,
  kind: CsvKind,
  mapping: CsvRequest["mapping"] | undefined,
  setMapping: (mapping: CsvRequest["mapping"]) => void,
): Looked {
  const [looked, setLooked] = useState<Looked>({ isLooking: false });
  useEffect(() => {
    if (!file) {
      setLooked({ isLooking: false });
      return undefined;
    }
    let isStale = false;
    setLooked(({ found }) => ({ found: mapping && found, isLooking: true }));
    const look = async () => {
      try {
        const found = await importCsv({ file, kind, mapping: mapping ?? {} }, true);
        if (isStale) return;
        const guess = guessMapping(kind, found.columns);
        const isGuessed = !mapping && !isWithin(guess, found.mapping);
        if (isGuessed) setMapping(guess);
        setLooked({ found, isLooking: isGuessed });
      } catch (error) {
        if (isStale) return;
        if (!(error instanceof ProblemError)) throw error;
        setLooked({ isLooking: false, refusal: error.message });
      }
    };
    const timer = setTimeout(() => void look(), mapping ? PAUSE_MS : 0);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [file, kind, mapping, setMapping]);
  return looked;
}

const isWithin = (one: CsvRequest["mapping"], other: CsvRequest["mapping"]): boolean =>
  Object.entries(one).every(([ours, theirs]) => other[ours] === theirs);
