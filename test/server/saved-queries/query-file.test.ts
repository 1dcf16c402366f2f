import assert from "node:assert/strict";
import fc from "fast-check";
import { PARAMETER_TYPES, QueryText } from "../../../server/routes/queries.schema.ts";
import { readQueryFile, writeQueryFile } from "../../../server/saved-queries/query-file.ts";

const line = fc.string({ unit: "grapheme", maxLength: 40 });
const query = fc
  .record({
    title: line,
    description: line,
    statement: fc.string({ unit: "grapheme", maxLength: 200 }),
    parameters: fc.array(
      fc.record(
        {
          name: fc.stringMatching(/^[a-zA-Z_]\w{0,9}$/),
          type: fc.constantFrom(...PARAMETER_TYPES),
          default: fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value))),
          meaning: line,
        },
        { requiredKeys: ["name", "type", "meaning"] },
      ),
      { maxLength: 3 },
    ),
  })
  .map((parts) => QueryText.safeParse(parts))
  .filter(({ success }) => success)
  .map(({ data }) => QueryText.parse(data));

describe("The file of a saved query", () => {
  it("has a title, what it answers, and a line for each parameter", () => {
    const text = [
      "// Title: What changed",
      "// Relations with something",
      "// said of them.",
      '// $since (text, default "2020-11-17"): a date',
      "// $years (number): how many",
      "MATCH (n)",
      "// not a head",
      "RETURN n",
    ].join("\r\n");

    const read = readQueryFile(text, "changed");

    assert.deepEqual(read, {
      title: "What changed",
      description: "Relations with something said of them.",
      statement: "MATCH (n)\n// not a head\nRETURN n",
      parameters: [
        { name: "since", type: "text", default: "2020-11-17", meaning: "a date" },
        { name: "years", type: "number", meaning: "how many" },
      ],
    });
  });

  it("may be a bare statement, which goes by the file's name", () => {
    const read = readQueryFile("RETURN 1", "one");

    assert.deepEqual(read, {
      title: "one",
      description: "",
      statement: "RETURN 1",
      parameters: [],
    });
  });

  it("keeps a wrong parameter line as a part of what the query answers", () => {
    const read = readQueryFile("// Title: A\n// $n (number, default {): broken\nRETURN 1", "a");

    assert.deepEqual([read.description, read.parameters], ["$n (number, default {): broken", []]);
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(query, (written) => {
        const read = readQueryFile(writeQueryFile(written), "x");

        assert.deepEqual(read, {
          ...written,
          statement: written.statement.replaceAll("\r\n", "\n"),
        });
      }),
      {
        examples: [
          [
            {
              title: "A\u2028B",
              description: "",
              statement: "RETURN 1",
              parameters: [{ name: "a", type: "text", meaning: "one\u2028two" }],
            },
          ],
        ],
      },
    );
  });
});
