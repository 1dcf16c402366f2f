import assert from "node:assert/strict";
import { ProblemError } from "../../../client/api/problem-error.ts";
import { explainProblem } from "../../../client/state/console/explain-problem.ts";
import { locateProblem } from "../../../client/state/console/locate-problem.ts";
import { readHistory, remember } from "../../../client/state/console/query-history.ts";

describe("a wrong statement", () => {
  const found = (
    statement: string,
    message: string,
    position?: { line: number; column: number },
  ) => {
    const place = locateProblem(statement, { message, position });
    return place && statement.slice(place.from, place.to);
  };

  it("is underlined at the word that the engine points at", () => {
    assert.equal(found("MATCH (n)\nRETRN n", "wrong", { line: 2, column: 1 }), "RETRN");
  });

  it("is underlined at the name that the message quotes", () => {
    assert.equal(found("MATCH (nm) RETURN m", "Undefined variable 'm'"), "m");
  });

  it("is underlined at its last sign where it ends too early", () => {
    assert.equal(found("MATCH (n \n", "wrong", { line: 2, column: 1 }), "n");
  });

  it("is not underlined where nobody knows", () => {
    assert.equal(found("RETURN 1", "wrong"), undefined);
  });

  it("is explained with the sign that is missing, and not the parser's name for it", () => {
    const problem = new ProblemError("STATEMENT_FAILED", "Expected RParen (line 1, column 10)");

    assert.equal(explainProblem(problem).message, "Expected “)”");
  });

  it("is explained without the engine's codes and excerpt, with its hint", () => {
    const problem = new ProblemError(
      "STATEMENT_FAILED",
      "Query error: GRAFEO-Q002: semantic error: Undefined variable 'm'\n   |\n  help: Did you mean 'n'?",
    );

    const { message, advice } = explainProblem(problem);

    assert.equal(message, "Undefined variable 'm'. Did you mean 'n'?");
    assert.ok(advice);
  });
});

describe("what Neo4j says of a wrong statement", () => {
  it("is cut to what helps", () => {
    const problem = new ProblemError(
      "STATEMENT_FAILED",
      "Invalid input 'RETRN': expected a graph pattern, 'FOREACH', ',', 'ORDER BY', 'CALL' or <EOF> (line 2, column 1)\n\"RETRN m\"\n ^",
    );

    assert.equal(explainProblem(problem).message, "Invalid input 'RETRN'");
  });
});

describe("the history", () => {
  const past = (statement: string) => ({ statement, parameters: {}, at: "2020-11-20T10:00:00Z" });

  it("keeps the last fifty, each question once, the newest first", () => {
    const statements = Array.from({ length: 60 }, (_, index) => `RETURN ${index}`);
    const history = [...statements, "RETURN 30"].reduce(
      (before, statement) => remember(before, past(statement)),
      readHistory({ getItem: () => null }),
    );

    assert.equal(history.length, 50);
    assert.deepEqual(history.slice(0, 2), [past("RETURN 30"), past("RETURN 59")]);
  });

  it("is empty where the storage holds something else", () => {
    for (const kept of ["{", "{}", "[1, null]", '[{"statement": 1}]'])
      assert.deepEqual(readHistory({ getItem: () => kept }), []);
  });
});
