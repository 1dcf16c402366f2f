import assert from "node:assert/strict";
import { UnreadableFileError } from "../../../server/errors.ts";
import { openDocumentReader } from "../../../server/intake/document-reader.ts";
import { aPdf } from "./a-pdf.ts";
import { aDocx, aZip, docxOf } from "./a-zip.ts";

const PARAGRAPHS = [
  "William Barr met Marcelo Ebrard in Mexico on Tuesday, and they spoke about the case of a general for a long time.",
  "Barr said that the charges would be dropped. Ebrard, who had asked for it, said that Mexico was grateful to him.",
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const TEXT = PARAGRAPHS.join("\n\n");

const page = (head: string, body = `<article><h1>Barr meets Ebrard</h1>${BODY}</article>`) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}<footer>All rights reserved.</footer></body></html>`;

describe("Documents become articles", function () {
  this.timeout(60_000);
  const reader = openDocumentReader();
  after(() => reader.close());

  const read = (
    name: string,
    content: string | Buffer,
    parts: { url?: string; contentType?: string } = {},
  ) => reader.read({ name, bytes: Uint8Array.from(Buffer.from(content)), ...parts });

  describe("of web pages", () => {
    it("takes the article and leaves what is around it", async () => {
      const { text, title } = await read(
        "a.html",
        page("<title>Barr meets Ebrard | The Ledger</title>"),
      );

      assert.deepEqual([title, text], ["Barr meets Ebrard", `Barr meets Ebrard\n\n${TEXT}`]);
    });

    it("keeps the paragraphs of a page that a table lays out", async () => {
      const { text } = await read(
        "a.html",
        page("", `<table><tr><td>${BODY}</td><td>More news</td></tr></table>`),
      );

      assert.match(text, /Tuesday[^\n|]*\n\nBarr said/);
    });

    it("leaves out where words may be broken, which nobody sees", async () => {
      const broken = BODY.replace("Marcelo Ebrard", "Mar&shy;celo Eb\u200brard");

      const { text } = await read("a.html", page("", `<article><h1>Barr</h1>${broken}</article>`));

      assert.ok(text.endsWith(TEXT));
    });

    it("believes JSON-LD first, on title, authors, publisher and day", async () => {
      const linked = {
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "WebSite", name: "Site" },
          {
            "@type": ["NewsArticle"],
            headline: "Barr meets Ebrard",
            datePublished: "2020-11-17T23:30:00-06:00",
            author: [{ name: "Clara Winter" }, "Cy Fox"],
            publisher: { "@type": "Organization", name: "Border Ledger" },
          },
        ],
      };

      const article = await read(
        "a.html",
        page(
          `<meta property="og:site_name" content="Other"><script type="application/ld+json">${JSON.stringify(linked)}</script>`,
        ),
      );

      const { text: _, ...known } = article;
      assert.deepEqual(known, {
        title: "Barr meets Ebrard",
        publisher: "Border Ledger",
        authors: ["Clara Winter", "Cy Fox"],
        publishedAt: "2020-11-17",
      });
    });

    it("reads Open Graph and meta elements where there is no more, and goes on after JSON-LD that is none", async () => {
      const { publisher, authors, publishedAt, title } = await read(
        "a.html",
        page(
          `<script type="application/ld+json">{oops</script><meta property="og:title" content="Talks"><meta property="og:site_name" content="Harbor &amp; Courier"><meta name="author" content="Ann Lee"><meta property="article:author" content="https://facebook.com/ann"><meta property="article:published_time" content="2020-11-17T08:00:00Z">`,
          `<article>${BODY}</article>`,
        ),
      );

      assert.deepEqual(
        [title, publisher, authors, publishedAt],
        ["Talks", "Harbor & Courier", ["Ann Lee"], "2020-11-17"],
      );
    });

    it("takes a day that no calendar has for no date", async () => {
      const on = async (time: string) =>
        (
          await read(
            "a.html",
            page(
              `<meta property="article:published_time" content="${time}">`,
              `<article>${BODY}</article>`,
            ),
          )
        ).publishedAt;

      for (const time of [
        "2024-02-30T99:00:00Z",
        "2024-02-30",
        "2023-02-29T08:00:00Z",
        "2024-13-01",
        "Fri, 31 Apr 2024 08:00:00 GMT",
        "February 30, 2024",
      ]) {
        assert.equal(await on(time), undefined, time);
      }
      assert.equal(await on("2024-02-29T08:00:00Z"), "2024-02-29");
      assert.equal(await on("Mon, 29 Apr 2024 23:30:00 -0600"), "2024-04-29");
      assert.equal(await on("April 30, 2024 08:00 +0000"), "2024-04-30");
    });

    it("goes by the page's own address, unless that is the front page", async () => {
      const at = async (href: string) =>
        (
          await read("a.html", page(`<link rel="canonical" href="${href}">`), {
            url: "https://ledger.example/a/b?utm=1",
          })
        ).url;

      assert.deepEqual(
        [await at("/a/b"), await at("https://ledger.example/"), await at("javascript:alert(1)")],
        [
          "https://ledger.example/a/b",
          "https://ledger.example/a/b?utm=1",
          "https://ledger.example/a/b?utm=1",
        ],
      );
    });

    it("reads other encodings, by the header or the page", async () => {
      const html = page(
        '<meta charset="windows-1252">',
        `<article><p>López \x93met\x94 Núñez. ${BODY}</p></article>`,
      );

      const { text } = await read("a.html", Buffer.from(html, "latin1"));

      assert.match(text, /López “met” Núñez/);
    });

    it("refuses a page without text", async () => {
      await assert.rejects(
        read(
          "a.html",
          "<!doctype html><html><body><div id=app></div><script>go()</script></body></html>",
        ),
        /"a.html" cannot be read: there is no text on the page/,
      );
    });

    it("refuses a page that is nested deeper than browsers take", async () => {
      await assert.rejects(
        read("deep.html", `${"<div>".repeat(30_000)}${BODY}`),
        /not a web page that can be an article/,
      );
    });
  });

  describe("of markdown", () => {
    it("takes the words without the marks, and the front matter", async () => {
      const article = await read(
        "a.md",
        `---\ntitle: Barr meets Ebrard\ndate: 2020-11-17\nauthor: Cy Fox\npublisher: Border Ledger\n---\n# Barr meets Ebrard\n\nWilliam **Barr** met [Ebrard](https://x.example).\n\n- One\n- Two\n`,
      );

      assert.deepEqual(article, {
        title: "Barr meets Ebrard",
        publishedAt: "2020-11-17",
        authors: ["Cy Fox"],
        publisher: "Border Ledger",
        text: "Barr meets Ebrard\n\nWilliam Barr met Ebrard.\n\nOne\n\nTwo",
      });
    });

    it("reads a file whose front matter is none", async () => {
      const { text } = await read("a.md", "---\n: [ oops\n---\nBarr met Ebrard.\n");

      assert.equal(text, "Barr met Ebrard.");
    });
  });

  describe("of PDF", () => {
    it("joins lines to paragraphs, and words that a line's end divides", async () => {
      const pages = [
        [
          "Barr meets Ebrard",
          "",
          "William Barr met Marcelo Ebrard of the govern-",
          "ment of Mexico on Tuesday.",
          "",
          "They spoke about",
        ],
        ["a general (retired)."],
      ];

      const { text } = await read("a.pdf", aPdf({ pages }));

      assert.equal(
        text,
        "Barr meets Ebrard\n\nWilliam Barr met Marcelo Ebrard of the government of Mexico on Tuesday.\n\nThey spoke about a general (retired).",
      );
    });

    it("begins a paragraph where a line is indented, and divides no name", async () => {
      const pages = [
        [
          "\tWilliam Barr met Jean-",
          "Claude Ebrard of a state-",
          "owned bank, and Marcelo Sand-",
          "vold.",
          "\tThey spoke about a general",
          "(retired).",
          "\tBarr went home.",
        ],
      ];

      const { text } = await read("a.pdf", aPdf({ pages }));

      assert.equal(
        text,
        "William Barr met Jean-Claude Ebrard of a state-owned bank, and Marcelo Sandvold.\n\nThey spoke about a general (retired).\n\nBarr went home.",
      );
    });

    it("leaves out what is printed on every page, and reads on over it", async () => {
      const page = (number: number, ...lines: string[]) => [
        `The Ledger - March 5, 2024 - ${number}`,
        "",
        ...lines,
        "",
        `Page ${number} of 2`,
      ];
      const first = page(3, "Marcelo Ebrard said on Monday that William");
      const second = page(4, "Barr had met him in Mexico.", "They spoke.");

      const { text } = await read("a.pdf", aPdf({ pages: [first, second] }));

      assert.equal(
        text,
        "Marcelo Ebrard said on Monday that William Barr had met him in Mexico. They spoke.",
      );
    });

    it("keeps pages that say the same", async () => {
      const { text } = await read(
        "a.pdf",
        aPdf({ pages: [["Barr met Ebrard in Mexico."], ["Barr met Ebrard in Mexico."]] }),
      );

      assert.equal(text, "Barr met Ebrard in Mexico.\n\nBarr met Ebrard in Mexico.");
    });

    for (const [what, content, reason] of [
      ["an encrypted one", aPdf({ pages: [["Secret"]], isEncrypted: true }), /it is encrypted/],
      ["a scan", aPdf({ pages: [[], []] }), /pictures of pages.*OCR/],
      ["a damaged one", "%PDF-1.7\nnothing of it is left", /it is damaged, or no PDF/],
      [
        "one of too many pages",
        aPdf({ pages: Array.from({ length: 301 }, () => ["A page."]) }),
        /301 pages, and 300/,
      ],
    ] as const) {
      it(`refuses ${what}`, async () => {
        await assert.rejects(read("a.pdf", content), (error: Error) => {
          assert.ok(error instanceof UnreadableFileError);
          return reason.test(error.message);
        });
      });
    }
  });

  describe("of Word files", () => {
    it("takes a paragraph each", async () => {
      const { text } = await read("a.docx", aDocx(PARAGRAPHS));

      assert.equal(text, TEXT);
    });

    it("takes a row of a table for one paragraph, with a bar between its cells", async () => {
      const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
      const row = (...cells: readonly string[]) =>
        `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
      const file = docxOf(
        `${paragraph("Who heads what:")}<w:tbl>${row("Name", "Office")}${row("Ann Lee", "mayor of Lyon")}</w:tbl>${paragraph("No more.")}`,
      );

      const { text } = await read("a.docx", file);

      assert.equal(text, "Who heads what:\n\nName | Office\n\nAnn Lee | mayor of Lyon\n\nNo more.");
    });

    it("reads footnotes without their marks", async () => {
      const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
      const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
      const file = docxOf(
        '<w:p><w:r><w:t>Barr met Ebrard</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>',
        [
          {
            name: "word/_rels/document.xml.rels",
            content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d1" Type="${type}" Target="footnotes.xml"/></Relationships>`,
          },
          {
            name: "word/footnotes.xml",
            content: `<?xml version="1.0"?><w:footnotes ${w}><w:footnote w:id="2"><w:p><w:r><w:t>Ebrard heads the ministry.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
          },
        ],
      );

      const { text } = await read("a.docx", file);

      assert.equal(text, "Barr met Ebrard.\n\nEbrard heads the ministry.");
    });

    for (const [what, content, reason] of [
      [
        "an encrypted one",
        Buffer.from("d0cf11e0a1b11ae1".padEnd(2000, "0"), "hex"),
        /encrypted, or a \.doc/,
      ],
      ["a damaged one", aDocx(PARAGRAPHS).subarray(0, 400), /damaged/],
      ["an archive of something else", aZip([{ name: "a.txt", content: "hello" }]), /no Word file/],
      ["one without text", aDocx([]), /no text/],
      [
        "a bomb",
        aDocx(PARAGRAPHS, [{ name: "word/x.xml", content: Buffer.alloc(201_000_000) }]),
        /unpacks to more/,
      ],
      [
        "a bomb that says it is small",
        aDocx(PARAGRAPHS, [
          { name: "word/x.xml", content: Buffer.alloc(201_000_000), claimedSize: 10 },
        ]),
        /damaged|unpacks to more/,
      ],
    ] as const) {
      it(`refuses ${what}`, async () => {
        await assert.rejects(read("a.docx", content), reason);
      });
    }
  });

  describe("of emails", () => {
    it("takes subject, sender and day, and the text without its attachments", async () => {
      const article = await read(
        "a.eml",
        [
          "From: =?utf-8?q?Agencia_L=C3=B3pez?= <alerts@wire.example>",
          "Subject: FWD: Barr meets Ebrard",
          "Date: Tue, 17 Nov 2020 23:30:00 -0600",
          'Content-Type: multipart/mixed; boundary="b"',
          "",
          "--b",
          "Content-Type: text/html; charset=utf-8",
          "",
          BODY,
          "--b",
          'Content-Disposition: attachment; filename="x.bin"',
          "",
          "attached",
          "--b--",
        ].join("\r\n"),
      );

      assert.deepEqual(article, {
        title: "Barr meets Ebrard",
        publisher: "Agencia López",
        publishedAt: "2020-11-17",
        text: `Barr meets Ebrard\n\n${TEXT}`,
      });
    });

    const reply =
      "Barr met Ebrard.\n\nOn 4 March 2024, Ana Reis <ana@paper.example>\nwrote:\n> Ebrard sued Barr.\n>> Barr sued Ebrard.\n\nThey spoke.\n\n-- \nCy Fox\nThe Ledger";

    for (const [what, subject, body, text] of [
      [
        "leaves out what is quoted, and the signature",
        "Re: Barr",
        reply,
        "Barr met Ebrard.\n\nThey spoke.",
      ],
      [
        "leaves out an answered mail of Outlook's",
        "RE: Barr",
        "Barr met Ebrard.\n\n-----Original Message-----\nFrom: Ana Reis\n\nEbrard sued Barr.",
        "Barr met Ebrard.",
      ],
      [
        "keeps what is handed on",
        "Fwd: Barr",
        "See below.\n\n> Ebrard sued Barr.",
        "See below.\n\nEbrard sued Barr.",
      ],
      ["keeps a quote that is all", "Barr", "> Ebrard sued Barr.", "Ebrard sued Barr."],
    ] as const) {
      it(what, async () => {
        const mail = await read(
          "a.eml",
          `From: Cy Fox <cy@ledger.example>\nSubject: ${subject}\n\n${body}`,
        );

        assert.equal(mail.text, `Barr\n\n${text}`.replace("Barr\n\nBarr met", "Barr met"));
      });
    }

    it("leaves out what a page quotes", async () => {
      const html =
        "<p>Barr met Ebrard.</p><blockquote type=cite><p>Ebrard sued Barr.</p></blockquote>";
      const head = "From: Cy Fox <cy@ledger.example>\nSubject: Re: News\nContent-Type: text/html";

      const { text } = await read("a.eml", `${head}\n\n${html}`);

      assert.equal(text, "News\n\nBarr met Ebrard.");
    });

    it("refuses one without text", async () => {
      await assert.rejects(read("a.eml", "Subject: Nothing\r\n\r\n"), /no text in it/);
    });
  });

  describe("of text", () => {
    const sentence = "López said “no” to Peña – twice.";
    const utf16 = Buffer.from(`\ufeff${sentence}`, "utf16le");
    const encoded: readonly (readonly [string, Buffer])[] = [
      ["UTF-8", Buffer.from(sentence)],
      ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${sentence}`)],
      ["UTF-16, little end first", utf16],
      ["UTF-16, big end first", Buffer.from(utf16).swap16()],
      ["Windows-1252", Buffer.from("L\xf3pez said \x93no\x94 to Pe\xf1a \x96 twice.", "latin1")],
    ];
    for (const [encoding, bytes] of encoded) {
      it(`reads ${encoding}`, async () => {
        assert.equal((await read("a.txt", bytes)).text, sentence);
        assert.equal((await read("a.md", bytes)).text, sentence);
      });
    }
  });

  describe("by what is in them", () => {
    it("knows a PDF whatever it is called, and a page by what its server says", async () => {
      const pdf = await read("download", aPdf({ pages: [["William Barr met Marcelo Ebrard."]] }));
      const html = await read("download", page(""), { contentType: "text/html; charset=utf-8" });

      assert.match(pdf.text, /^William Barr/);
      assert.match(html.text, /^Barr meets Ebrard/);
    });

    for (const [what, name, content, reason] of [
      ["another format", "a.xyz", "hello", /none of txt, md, html, pdf, docx and eml/],
      ["an empty file", "a.html", "", /it is empty/],
      ["a text that is none", "a.txt", Buffer.from([1, 0, 2]), /binary/],
      ["a text in no encoding", "a.txt", Buffer.from("L\x81pez met Barr.", "latin1"), /binary/],
      ["half a character of UTF-16", "a.txt", Buffer.from([0xff, 0xfe, 0x41]), /damaged/],
      [
        "UTF-8 with a byte gone, which would read as other names",
        "a.txt",
        Buffer.concat([Buffer.from("López met Peña, who left Logro"), Buffer.of(0xc3)]),
        /damaged/,
      ],
      ["a text that is too large", "a.txt", "x".repeat(5_000_001), /larger than 5 MB/],
      ["a text that is too long", "a.txt", "x".repeat(1_000_001), /longer than 1 million/],
    ] as const) {
      it(`refuses ${what}`, async () => {
        await assert.rejects(read(name, content), reason);
      });
    }
  });

  it("stops a document that takes too long, and reads the next", async () => {
    const impatient = openDocumentReader({ timeoutMs: 1, memoryMb: 512 });

    const slow = impatient.read({ name: "a.md", bytes: Buffer.from("# Hello") });

    await assert.rejects(slow, /longer than 0\.001 s to read/);
    await impatient.close();
    assert.equal((await read("b.md", "Barr met Ebrard.")).text, "Barr met Ebrard.");
  });
});
