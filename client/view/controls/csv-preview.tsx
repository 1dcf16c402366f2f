import type { CsvAnswer } from "../../../server/routes/imports.schema.ts";
import { counted } from "../../state/describe-claims.ts";

/** The first rows of a file, and what is wrong in it by line. */
export function CsvPreview({ found }: { readonly found: CsvAnswer }) {
  const { problems, problemCount } = found;
  return (
    <>
      <SampleTable found={found} />
      {problems.length > 0 ? (
        <section className="csv-problems" aria-label="What is wrong in the file">
          <p className="problem" role="alert">
            {counted(problemCount, "thing")} to mend. Nothing is imported until then.
          </p>
          <ul>
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                <strong>Line {line}</strong> {message}
              </li>
            ))}
          </ul>
          {problemCount > problems.length ? (
            <p className="muted">{counted(problemCount - problems.length, "more")} not listed.</p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function SampleTable({ found }: { readonly found: CsvAnswer }) {
  const { columns, sample, rows, problems } = found;
  const isWrong = (line: number) => problems.some((problem) => problem.line === line);
  return (
    <section
      className="csv-sample"
      aria-label="First rows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table>
        <caption className="muted">
          {sample.length < rows
            ? `The first ${sample.length} of ${counted(rows, "row")}`
            : counted(rows, "row")}
        </caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ line, values }) => (
            <tr key={line} className={isWrong(line) ? "is-wrong" : undefined}>
              <th scope="row">
                {line}
                {isWrong(line) ? <span className="visually-hidden"> is wrong</span> : null}
              </th>
              {values.map((value, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                <td key={index}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
