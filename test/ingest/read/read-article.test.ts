import assert from "node:assert/strict";
import { readArticle } from "../../../ingest/read/read-article.ts";
import type { ArticleSpanKind } from "../../../model/index.ts";

const TEXT = `Bank names a new head

© Harbor Images. FILE PHOTO: Elena Montalvo speaks in Lyon

By Ana Berg, José Ruiz and Tom de la Cruz

LYON / GENEVA, March 3 (Harbor Wire) – Harborline Bank appointed Elena Montalvo.

She will start in May.

Share this article

Leave a Reply

Your email address will not be published. Required fields are marked *`;

/** The stretches of one kind, as the text has them. */
function stretches(text: string, kind: ArticleSpanKind): string[] {
  return readArticle({ text })
    .spans.filter((span) => span.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

describe("Reading plain text", () => {
  it("is called by its first words where it has no title, and by whole ones", () => {
    const words =
      "Ann Lee met Bo Ray on Monday in the town hall of Aldbury, and said nothing about the money.";

    const { title } = readArticle({ text: words });

    assert.equal(
      title,
      "Ann Lee met Bo Ray on Monday in the town hall of Aldbury, and said nothing…",
    );
    assert.equal(readArticle({ text: "Ann Lee met Bo Ray." }).title, "Ann Lee met Bo Ray.");
  });

  it("tells title, caption, byline, dateline and body apart", () => {
    assert.deepEqual(stretches(TEXT, "title"), ["Bank names a new head"]);
    assert.deepEqual(stretches(TEXT, "caption"), ["Elena Montalvo speaks in Lyon"]);
    assert.deepEqual(stretches(TEXT, "byline"), ["By Ana Berg, José Ruiz and Tom de la Cruz"]);
    assert.deepEqual(stretches(TEXT, "dateline"), ["LYON / GENEVA, March 3 (Harbor Wire) – "]);
    assert.deepEqual(stretches(TEXT, "body"), [
      "Harborline Bank appointed Elena Montalvo.",
      "She will start in May.",
    ]);
  });

  it("marks what belongs to the page as boilerplate", () => {
    assert.deepEqual(stretches(TEXT, "boilerplate"), [
      "© Harbor Images. FILE PHOTO: ",
      "Share this article",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
    ]);
  });

  it("takes authors, publisher and place from byline and dateline", () => {
    const article = readArticle({ text: TEXT });

    assert.deepEqual(article.authors, ["Ana Berg", "José Ruiz", "Tom de la Cruz"]);
    assert.equal(article.publisher, "Harbor Wire");
    assert.equal(article.dateline, "LYON / GENEVA");
  });

  it("takes the date from a line that is one", () => {
    const article = readArticle({
      text: "A title\n\nPublished: November 18, 2020 at 3:14 PM\n\nIt rained.",
    });

    assert.equal(article.publishedAt, "2020-11-18");
  });

  it("believes what it is told over what the text says", () => {
    const article = readArticle({
      text: TEXT,
      publisher: "The Gazette",
      publishedAt: "2021-01-02",
      title: "Mine",
    });

    assert.equal(article.publisher, "The Gazette");
    assert.equal(article.publishedAt, "2021-01-02");
    assert.equal(article.title, "Mine");
  });

  it("joins lines that the width of a mail ended, also before a name", () => {
    const text =
      "Bank names a new head\nBy Ana Berg\n\nHarborline Bank, which has its seat in Lyon, appointed\nElena Montalvo, who had been at its rival Kestrel with\nTom de la Cruz. She will start in May, as the bank told\nJosé Ruiz.";

    assert.deepEqual(stretches(text, "title"), ["Bank names a new head"]);
    assert.deepEqual(stretches(text, "body"), [text.slice(text.indexOf("Harborline"))]);
  });

  it("takes short lines for paragraphs where no width ended them", () => {
    const text =
      "Who met whom\n\nAna Berg met Tom Ek.\nJosé Ruiz met Ana Berg in Lyon.\nTom Ek left.";

    assert.equal(stretches(text, "body").length, 3);
  });

  it("never rewrites the text", () => {
    const text = "\uFEFF  Odd\u00A0spaces\r\n\r\nAnd\ttabs.\u0000  ";

    assert.equal(readArticle({ text }).text, text);
  });

  it("gives copies that differ in layout one fingerprint", () => {
    const a = readArticle({ text: "LYON (A Wire) – It rained.\n\nMuch." });
    const b = readArticle({ text: "LYON (B Post) – It  rained.\nMuch." });

    assert.equal(a.fingerprint, b.fingerprint);
    assert.notEqual(a.id, b.id);
  });

  for (const outlet of ["The Ledger", "CAPITAL COURIER", "Science Daily Record"]) {
    it(`takes the line "${outlet}" above the text for the outlet`, () => {
      const article = readArticle({
        text: `A title\n\n${outlet}\n\nAnn Lee met Bo Ray on Monday.`,
      });

      assert.equal(article.publisher, outlet);
      assert.deepEqual(
        article.spans.map(({ kind }) => kind),
        ["title", "byline", "body"],
      );
    });
  }

  it("takes a line that only ends like an outlet's name for text", () => {
    const article = readArticle({ text: "A title\n\nHe read the news\n\nAnn Lee met Bo Ray." });

    assert.equal(article.publisher, undefined);
  });

  for (const dateline of [
    "HOLLINS CREEK, Ohio — ",
    "Toledo, Ohio — ",
    "LONDON, Sept 18 (Reuters) - ",
    "Asunción (AFP) – ",
    "KINSHASA, Democratic Republic of Congo, May 4 -- ",
    "NEW DELHI: ",
    "(Reuters) - ",
  ]) {
    it(`cuts the dateline "${dateline}" off the first sentence`, () => {
      const text = `A title\n\nBy Ana Berg\nThe Courier-Ledger\n\n${dateline}Bo Ray met Ann Lee.`;

      assert.deepEqual(stretches(text, "dateline"), [dateline]);
    });
  }

  it("takes a heading with a colon for no dateline", () => {
    const text = "A title\n\nUPDATE: Two men held\n\nBo Ray met Ann Lee.";

    assert.deepEqual(stretches(text, "dateline"), []);
  });

  for (const line of ["Sarah Tindall in Girona", "Tunis: Leila Mansouri"]) {
    it(`takes "${line}" above the text for the byline`, () => {
      const text = `A title\n\n${line}\n\nBo Ray met Ann Lee.`;

      assert.deepEqual(stretches(text, "byline"), [line]);
    });
  }

  it("takes what the author is for a part of the byline", () => {
    const text = "A title\n\nBy Ana Berg\nHealth correspondent\n\nBo Ray met Ann Lee.";

    assert.deepEqual(stretches(text, "byline"), ["By Ana Berg", "Health correspondent"]);
  });

  for (const credit of [
    "Photograph: Ana Berg/Getty Images",
    "Photo: Ana Berg | EPA",
    "Picture: PA Wire",
    "Image credit: Luis de la Torre for The Gazette",
    "Photo by Ana Berg",
    "Credit...Ana Berg for The Gazette",
    "Ana Berg/Reuters",
    "AP Photo/Ana Berg, File",
    "(Getty Images)",
    "[File: Ana Berg/Reuters]",
    "Image source, Getty Images",
  ]) {
    it(`takes "${credit}" for the credit of a picture, by itself and behind a caption`, () => {
      const text = `A title\n\nBo Ray met Ann Lee.\n\n${credit}\n\nBo Ray in Lyon on Monday. ${credit}`;

      assert.deepEqual(stretches(text, "boilerplate"), [credit, credit]);
      assert.deepEqual(stretches(text, "caption"), ["Bo Ray in Lyon on Monday. "]);
    });
  }

  for (const line of [
    "He had worked for NBC and for Reuters.",
    "It fell to the Environmental Protection Agency (EPA)",
    "Bo Ray gave the credit to Ana Berg.",
  ]) {
    it(`takes "${line}" for no credit`, () => {
      assert.deepEqual(stretches(`A title\n\nIt rained.\n\n${line}`, "body"), ["It rained.", line]);
    });
  }

  it("leaves what a labelled picture shows between its label and its credit", () => {
    const text = "A title\n\nIt rained.\n\nPhoto: Bo Ray met Ann Lee. Picture: Ana Berg/Reuters";

    assert.deepEqual(stretches(text, "caption"), ["Bo Ray met Ann Lee. "]);
  });
});
