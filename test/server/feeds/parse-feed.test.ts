import assert from "node:assert/strict";
import { parseFeed } from "../../../server/feeds/parse-feed.ts";

const AT = "https://ledger.example/rss";

describe("A feed", () => {
  it("is read as RSS, with its namespaces", () => {
    const feed = parseFeed(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Border &amp; Ledger</title>
<item><title>Barr &amp;amp; &lt;b&gt;Ebrard&lt;/b&gt;</title><link>https://ledger.example/a</link><guid isPermaLink="false">g1</guid><pubDate>Tue, 17 Nov 2020 23:30:00 -0600</pubDate><dc:creator>Clara Winter</dc:creator><content:encoded><![CDATA[<p>Full</p>]]></content:encoded></item>
<item><title>By its guid</title><guid>https://ledger.example/b</guid></item></channel></rss>`,
      AT,
    );

    assert.deepEqual(feed, {
      title: "Border & Ledger",
      items: [
        {
          guid: "g1",
          url: "https://ledger.example/a",
          title: "Barr & Ebrard",
          authors: ["Clara Winter"],
          publishedAt: "2020-11-17",
          content: "<p>Full</p>",
        },
        { guid: "https://ledger.example/b", url: "https://ledger.example/b", title: "By its guid" },
      ],
    });
  });

  it("has the words of an item without an address in its description", () => {
    const { items } = parseFeed(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>L</title><item><guid isPermaLink="false">g1</guid><description>Barr met Ebrard.</description></item><item><link>https://ledger.example/a</link><description>A teaser.</description></item></channel></rss>`,
      AT,
    );

    assert.deepEqual(items, [
      { guid: "g1", content: "Barr met Ebrard." },
      { url: "https://ledger.example/a" },
    ]);
  });

  it("is read as Atom, with addresses that are relative", () => {
    const { title, items } = parseFeed(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="text">The Wire</title><id>u</id><updated>2020-01-01T00:00:00Z</updated><entry><id>tag:1</id><title type="html">Talks</title><link rel="enclosure" href="x.mp3"/><link href="/story"/><published>2020-11-17T00:00:00Z</published><author><name>Cy Fox</name></author></entry></feed>`,
      AT,
    );

    assert.deepEqual(
      [title, items],
      [
        "The Wire",
        [
          {
            guid: "tag:1",
            url: "https://ledger.example/story",
            title: "Talks",
            authors: ["Cy Fox"],
            publishedAt: "2020-11-17",
          },
        ],
      ],
    );
  });

  it("is read as JSON Feed", () => {
    const { items } = parseFeed(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "J",
        items: [{ id: "1", content_html: "<p>x</p>", date_published: "2020-11-17T00:00:00Z" }],
      }),
      AT,
    );

    assert.deepEqual(items, [{ guid: "1", publishedAt: "2020-11-17", content: "<p>x</p>" }]);
  });

  it("is not told what a file of this machine holds, nor made to grow", () => {
    const outside = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&a;</title><item><link>https://x.example</link></item></channel></rss>`;
    const bomb = `<!DOCTYPE x [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]><rss version="2.0"><channel><title>&c;</title><item><link>https://x.example</link></item></channel></rss>`;

    assert.throws(() => parseFeed(outside, AT), /it is no feed/);
    assert.ok((parseFeed(bomb, AT).title?.length ?? 0) <= 200);
  });

  it("has no address but those of the web", () => {
    const { items } = parseFeed(
      `<rss version="2.0"><channel><title>x</title><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item></channel></rss>`,
      AT,
    );

    assert.deepEqual(items, [{}, {}]);
  });

  for (const text of ["", "words", "<html><body>A page</body></html>", "<rss", "{}"]) {
    it(`is not "${text}"`, () => {
      assert.throws(() => parseFeed(text, AT), /it is no feed \(RSS, Atom or JSON Feed\)/);
    });
  }
});
