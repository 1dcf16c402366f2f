import type { Result, Session } from "neo4j-driver";
import { type ExplorerError, QueryCancelledError, QueryTimeoutError } from "../../errors.ts";
import { BoundedRows } from "../bounded-rows.ts";
import type { Neo4jPlace } from "../graph-place.ts";
import type { Question, Table } from "../graph-store.ts";
import { checkPlan } from "./check-plan.ts";
import { drawPlan } from "./draw-plan.ts";
import { explainStatementError, silenceOf } from "./explain-error.ts";
import { readValue } from "./read-value.ts";
import { writeParameters } from "./write-value.ts";

/** A first line of its own, so that what is wrong in the statement is told by its own columns. */
const EXPLAIN_LINE = "EXPLAIN\n";
/** EXPLAIN or PROFILE, after comments. */
const PLAN_WANTED = /^((?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*)(EXPLAIN|PROFILE)\b/i;

/**
 * Answers a person's statement in a transaction that reads and is rolled back, and closes the session. The server ends
 * it at the time limit; should it be too busy to, or the asker leave, the connection is reset, which ends it as well.
 */
export async function answerQuestion(
  session: Session,
  question: Question,
  place: Neo4jPlace,
): Promise<Table> {
  const { timeoutMs, signal } = question;
  let stop: (why: ExplorerError) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  let isHeard = false;
  const timer = setTimeout(
    () => stop(isHeard ? new QueryTimeoutError(timeoutMs) : silenceOf(place, timeoutMs)),
    timeoutMs,
  );
  const leave = () => stop(new QueryCancelledError());
  signal?.addEventListener("abort", leave);
  try {
    return await Promise.race([
      answer(session, question, place, () => {
        isHeard = true;
      }),
      stopped,
    ]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
    // It waits for a statement that does not heed the reset; whoever asked does not.
    session.close().catch(() => undefined);
  }
}

/** `onPlanned` is called once the server has planned the statement: what takes long after that is the statement. */
async function answer(
  session: Session,
  question: Question,
  place: Neo4jPlace,
  onPlanned: () => void,
): Promise<Table> {
  const { statement, parameters, timeoutMs } = question;
  let linesBefore = 1;
  try {
    const transaction = await session.beginTransaction({ timeout: timeoutMs });
    const values = writeParameters(parameters);
    const explaining = EXPLAIN_LINE + statement.replace(PLAN_WANTED, blankWord);
    checkPlan((await transaction.run(explaining, values)).summary);
    linesBefore = 0;
    onPlanned();
    return await readAnswer(transaction.run(statement, values), question);
  } catch (error) {
    throw explainStatementError(error, { place, linesBefore, timeoutMs });
  }
}

async function readAnswer(result: Result, question: Question): Promise<Table> {
  const columns = await result.keys();
  const bounded = new BoundedRows(question);
  for await (const record of result) {
    if (!bounded.add(columns.map((column) => readValue(record.get(column))))) break;
  }
  if (!PLAN_WANTED.test(question.statement)) return bounded.table(columns);
  const { plan, profile } = await result.summary();
  return { columns: ["plan"], rows: [[drawPlan(profile || plan)]] };
}

/** "PROFILE" as spaces, which keep the columns of what follows. */
function blankWord(_: string, before: string, word: string): string {
  return before + " ".repeat(word.length);
}
