import assert from "node:assert/strict";
import fc from "fast-check";
import { groupBy } from "../../../../server/group-by.ts";
import {
  orderVersions,
  standingsIn,
  type Versioned,
} from "../../../../server/store/copies/order-versions.ts";

describe("The versions of a report", () => {
  let seq = 0;
  const article = (id: string, parts: Partial<Versioned> = {}): Versioned => {
    seq += 1;
    const marks = { isUpdate: false, isCorrection: false };
    return {
      id,
      seq,
      title: "Pier to close",
      fingerprint: id,
      publisher: "Wire",
      ...marks,
      ...parts,
    };
  };
  const ordersIn = (report: readonly Versioned[]) => {
    const orderOf = orderVersions(report);
    return (id: string) =>
      report.filter((one) => one.id !== id).map((one) => [one.id, orderOf(one.id, id)]);
  };

  it("come before or after one another, over those between; others are copies", () => {
    const orders = ordersIn([
      article("first", { publishedAt: "2020-11-19" }),
      article("second", { publishedAt: "2020-11-20" }),
      article("third", { publishedAt: "2020-11-21", publisher: "WIRE" }),
      article("copy", { publishedAt: "2020-11-22", publisher: "The Daily" }),
    ]);

    assert.deepEqual(orders("first"), [
      ["second", "later"],
      ["third", "later"],
      ["copy", "copy"],
    ]);
    assert.deepEqual(orders("third"), [
      ["first", "earlier"],
      ["second", "earlier"],
      ["copy", "copy"],
    ]);
  });

  it("come each after all that its paper printed before, of which none need be another's version", () => {
    const orders = ordersIn([
      article("one"),
      article("two"),
      article("update", { isUpdate: true, title: "UPDATE 1-Pier to close" }),
    ]);

    assert.deepEqual(orders("one"), [
      ["two", "copy"],
      ["update", "later"],
    ]);
    assert.deepEqual(orders("update"), [
      ["one", "earlier"],
      ["two", "earlier"],
    ]);
  });

  it("are of the day on which the paper printed the same words first", () => {
    const orders = ordersIn([
      article("first", { publishedAt: "2020-11-19", fingerprint: "same" }),
      article("update", { publishedAt: "2020-11-20", isUpdate: true }),
      article("again", { publishedAt: "2020-11-21", fingerprint: "same" }),
    ]);

    assert.deepEqual(orders("again"), [
      ["first", "copy"],
      ["update", "later"],
    ]);
  });

  it("of one day go by their numbers, and a correction after what it corrects", () => {
    const orders = ordersIn([
      article("first"),
      article("second", { isUpdate: true, title: "UPDATE 2-Pier" }),
      article("wrong", { isUpdate: true, title: "UPDATE 1-Pier" }),
      article("right", { isUpdate: true, isCorrection: true, title: "CORRECTED-UPDATE 1-Pier" }),
    ]);

    assert.deepEqual(orders("right"), [
      ["first", "earlier"],
      ["second", "later"],
      ["wrong", "earlier"],
    ]);
  });

  it("are one outlet's where a page that names none lies between", () => {
    const url = "https://example.org/pier";
    const orders = ordersIn([
      { ...article("page", { url, publishedAt: "2020-11-19" }), publisher: undefined },
      article("print", { publishedAt: "2020-11-21" }),
      article("named", { url, publishedAt: "2020-11-20" }),
    ]);

    assert.deepEqual(orders("page"), [
      ["print", "later"],
      ["named", "later"],
    ]);
  });

  const some = (...values: readonly string[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const anyReport = fc.array(
    fc.record({
      title: fc.constantFrom("Pier", "UPDATE 1-Pier", "UPDATE 2-Pier", "CORRECTED-Pier"),
      fingerprint: fc.constantFrom("a", "b", "c"),
      publisher: some("Wire", "Post"),
      publishedAt: some("2020-11-19", "2020-11-20"),
      url: some("https://example.org/a"),
      file: some("a.txt"),
      isUpdate: fc.boolean(),
      isCorrection: fc.boolean(),
    }),
    { maxLength: 6 },
  );

  it("stand alike to all others where what tells their places is the same", () => {
    fc.assert(
      fc.property(anyReport, (parts) => {
        const articles = parts.map((part, at) => article(`article:${at}`, part));
        const orderOf = orderVersions(articles);
        const standingOf = standingsIn(articles);
        for (const [one, ...others] of groupBy(articles, ({ id }) => standingOf(id)).values())
          for (const { id } of others)
            for (const beside of articles)
              assert.equal(orderOf(beside.id, id), orderOf(beside.id, one?.id ?? ""));
      }),
    );
  });

  it("have few places to stand, however many they are", () => {
    const articles = Array.from({ length: 500 }, (_, at) =>
      article(`article:${at}`, {
        publishedAt: `2020-11-1${at % 9}`,
        url: `https://example.org/${at}`,
      }),
    );
    const standingOf = standingsIn(articles);

    assert.equal(new Set(articles.map(({ id }) => standingOf(id))).size, 9);
  });

  it("are never both before and after one another, and none before itself", () => {
    const opposite = { earlier: "later", later: "earlier", copy: "copy" } as const;

    fc.assert(
      fc.property(anyReport, (parts) => {
        const articles = parts.map((part, at) => article(`article:${at}`, part));
        const orderOf = orderVersions(articles);
        for (const { id } of articles) {
          assert.equal(orderOf(id, id), "copy");
          for (const other of articles) {
            assert.equal(orderOf(id, other.id), opposite[orderOf(other.id, id)]);
          }
        }
      }),
    );
  });
});
