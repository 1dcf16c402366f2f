import { useMemo } from "react";
import type { CypherAnswer } from "../../../server/routes/cypher.schema.ts";

/** More than this makes a page slow; the download has it all. */
const LONGEST = 300_000;

export function ResultJson({ answer }: { readonly answer: CypherAnswer }) {
  const text = useMemo(() => {
    const { columns, rows } = answer;
    const objects = rows.map((row) =>
      Object.fromEntries(columns.map((name, index) => [name, row[index]])),
    );
    return JSON.stringify(objects, undefined, 2);
  }, [answer]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="result-json" tabIndex={0} aria-label="Result as JSON">
      <pre>{text.slice(0, LONGEST)}</pre>
      {text.length > LONGEST ? (
        <p className="muted">… The rest is in the download: it would slow this page down.</p>
      ) : null}
    </section>
  );
}
