import { ArrowDown, ArrowUp } from "lucide-react";
import { useMemo, useState } from "react";
import type { CypherAnswer } from "../../../server/routes/cypher.schema.ts";
import { nextSorting, type Sorting, sortRows } from "../../state/console/sort-rows.ts";
import { ValueCell } from "./value-cell.tsx";

/** Rows on a page: few enough to be drawn in a frame or two. */
const PAGE = 100;

/** The rows as a table, a page at a time: ten thousand of them stay fluid. */
export function ResultTable({ answer }: { readonly answer: CypherAnswer }) {
  const [place, setPlace] = useState<{
    of: CypherAnswer;
    page: number;
    sorting?: Sorting | undefined;
  }>({
    of: answer,
    page: 0,
  });
  const { page, sorting } = place.of === answer ? place : { page: 0, sorting: undefined };
  const { columns } = answer;
  const rows = useMemo(() => sortRows(answer.rows, sorting), [answer, sorting]);
  const pages = Math.ceil(rows.length / PAGE);
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
  return (
    <>
      <section
        className="result-table"
        aria-label="Result as a table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col" className="row-number">
                <span className="visually-hidden">Row</span>
              </th>
              {columns.map((name, column) => (
                <HeadCell
                  key={name}
                  name={name}
                  sorting={sorting?.column === column ? sorting : undefined}
                  onSort={() =>
                    setPlace({ of: answer, page: 0, sorting: nextSorting(sorting, column) })
                  }
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key of their own, and a page is drawn whole.
              <tr key={index}>
                <td className="row-number">{(page * PAGE + index + 1).toLocaleString("en")}</td>
                {columns.map((name, column) => (
                  <ValueCell key={name} value={row[column]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 ? (
        <Pager
          page={page}
          pages={pages}
          onPage={(next) => setPlace({ of: answer, page: next, sorting })}
        />
      ) : null}
    </>
  );
}

interface HeadCellProps {
  readonly name: string;
  readonly sorting: Sorting | undefined;
  readonly onSort: () => void;
}

function HeadCell({ name, sorting, onSort }: HeadCellProps) {
  const direction = sorting ? (sorting.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={onSort} title={`Sort by ${name}`}>
        {name}
        {direction === "ascending" ? <ArrowUp aria-hidden="true" /> : null}
        {direction === "descending" ? <ArrowDown aria-hidden="true" /> : null}
      </button>
    </th>
  );
}

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

function Pager({ page, pages, onPage }: PagerProps) {
  return (
    <nav className="pager" aria-label="Pages of the table">
      <button
        type="button"
        className="button"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        Previous
      </button>
      <span>
        Page {page + 1} of {pages}
      </span>
      <button
        type="button"
        className="button"
        disabled={page === pages - 1}
        onClick={() => onPage(page + 1)}
      >
        Next
      </button>
    </nav>
  );
}
