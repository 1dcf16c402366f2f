import assert from "node:assert/strict";
import {
  type NewsChoice,
  type NewsMemory,
  readNewsMemory,
  sinceOf,
  writeNewsMemory,
} from "../../../client/state/news-choice.ts";

function aStorage(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

const now = new Date("2026-01-05T10:03:00Z");
const seen = { article: "article:9", at: "2026-01-04T08:00:00Z" };
const since = (choice: Partial<NewsChoice>) =>
  sinceOf({ kind: "day", time: "", day: "", ...choice }, now, seen);

describe("since when something is new", () => {
  it("is an hour, a day or a week before somebody looked", () => {
    assert.equal(since({ kind: "hour" }), "2026-01-05T09:03:00.000Z");
    assert.equal(since({ kind: "day" }), "2026-01-04T10:03:00.000Z");
    assert.equal(since({ kind: "week" }), "2025-12-29T10:03:00.000Z");
  });

  it("is a time by the clock of this browser", () => {
    const time = "2026-01-03T14:30";

    assert.equal(since({ kind: "time", time }), new Date(2026, 0, 3, 14, 30).toISOString());
  });

  it("is a day of publication, an article, or the one up to which all was seen", () => {
    assert.equal(since({ kind: "published", day: "2020-11-17" }), "2020-11-17");
    assert.equal(since({ kind: "article", article: { id: "article:1", title: "T" } }), "article:1");
    assert.equal(since({ kind: "seen" }), "article:9");
  });

  it("is still to be said where a choice needs more", () => {
    assert.equal(since({ kind: "time" }), undefined);
    assert.equal(since({ kind: "published" }), undefined);
    assert.equal(since({ kind: "article" }), undefined);
    assert.equal(sinceOf({ kind: "seen", time: "", day: "" }, now, undefined), undefined);
  });
});

describe("what a browser remembers of the news", () => {
  it("is a day ago, at first", () => {
    assert.deepEqual(readNewsMemory(aStorage()).choice.kind, "day");
  });

  it("is what was chosen, and what was seen", () => {
    const storage = aStorage();
    const memory: NewsMemory = {
      choice: { kind: "article", time: "", day: "", article: { id: "article:1", title: "T" } },
      seen,
    };

    writeNewsMemory(storage, memory);

    assert.deepEqual(readNewsMemory(storage), memory);
  });

  for (const kept of [
    "{",
    "null",
    '{"choice": 1, "seen": "x"}',
    '{"choice": {"kind": "year", "time": "", "day": ""}}',
    '{"choice": {"kind": "article", "time": "", "day": "", "article": 3}}',
  ]) {
    it(`is nothing where it cannot be read: ${kept}`, () => {
      const memory = readNewsMemory(aStorage({ "newsgraph.news": kept }));

      assert.deepEqual(memory, { choice: { kind: "day", time: "", day: "" } });
    });
  }

  it("is nothing where storage is forbidden", () => {
    const forbid = () => {
      throw new Error("forbidden");
    };

    writeNewsMemory({ setItem: forbid }, { choice: { kind: "hour", time: "", day: "" } });

    assert.equal(readNewsMemory({ getItem: forbid }).choice.kind, "day");
  });
});
