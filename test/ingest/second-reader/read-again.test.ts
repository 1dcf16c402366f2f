import assert from "node:assert/strict";
import { type Ask, readAgain } from "../../../ingest/second-reader/read-again.ts";
import type { Extraction } from "../../../model/index.ts";
import { anExtraction } from "../../builders.ts";
import { aToldClaim, idOf, rereadWith } from "./told.ts";

const MET = "Ann Lee met “Bo Ray”  in the old town on Monday, Cy Fox said.";
const SUED = "Bo Ray did not sue Dee Orr over it.";

const article = anExtraction({
  entities: [{ name: "Dee Orr" }, { name: "Eve Poe" }],
  claims: [
    {
      subject: "Ann Lee",
      object: "Bo Ray",
      speaker: "Cy Fox",
      status: "alleged",
      sentence: MET,
    },
    { subject: "Bo Ray", object: "Ann Lee", type: "TOLD", sentence: SUED },
    {
      subject: "Eve Poe",
      object: "Ann Lee",
      type: "SUPPORTED",
      sentence: "Far away, Eve Poe ignored the news of Ann Lee.",
    },
  ],
});
const tell = (parts: Parameters<typeof aToldClaim>[1]) => aToldClaim(article, parts);
const theMeeting = tell({
  subject: "Ann Lee",
  object: "Bo Ray",
  status: "alleged",
  speaker: "Cy Fox",
  quote: 'Ann Lee met "Bo Ray" in the old town',
});
const theSuit = tell({
  subject: "Bo Ray",
  object: "Dee Orr",
  type: "SUED",
  status: "denied",
  polarity: "denied",
  quote: "Bo Ray did not sue Dee Orr",
});
const lone = ({ claims }: Extraction) => claims.filter(({ origin }) => origin === "llm");
const noteOf = ({ notes }: Extraction) => notes.map(({ rule, reason }) => `${rule}: ${reason}`);

describe("A second reader", () => {
  it("makes a claim surer that the rules made too, however its quote is spaced and quoted", async () => {
    const { extraction, agreed, added } = await rereadWith(article, [{ claims: [theMeeting] }]);

    const [claim] = extraction.claims;
    assert.deepEqual(
      [claim?.secondReading, claim?.confidence, claim?.rule],
      ["agrees", 0.9, "builder"],
    );
    assert.deepEqual([agreed, added, extraction.claims.length], [1, 0, article.claims.length]);
  });

  it("agrees on a symmetric tie whichever way round it is told", async () => {
    const turned = { ...theMeeting, subject: theMeeting.object, object: theMeeting.subject };

    const { agreed } = await rereadWith(article, [{ claims: [turned] }]);

    assert.equal(agreed, 1);
  });

  it("adds what it alone reads with low confidence, its own origin, and the whole sentence as evidence", async () => {
    const { extraction } = await rereadWith(article, [{ claims: [theSuit] }]);

    const [claim, ...others] = lone(extraction);
    assert.deepEqual(others, []);
    assert.equal(claim?.evidence.text, SUED);
    assert.deepEqual(
      [claim?.rule, claim?.type, claim?.status, claim?.polarity, claim?.saidAt],
      ["second-reader", "SUED", "denied", "denied", "2020-11-20"],
    );
    assert.ok((claim?.confidence ?? 1) < 0.5);
  });

  for (const [what, change] of [
    ["status", { status: "asserted" }],
    ["polarity", { status: "denied", polarity: "denied" }],
    ["speaker", { speaker: idOf(article, "Bo Ray") }],
  ] as const) {
    it(`makes a claim less sure that it puts with another ${what}, and notes both`, async () => {
      const { extraction, differing } = await rereadWith(article, [
        { claims: [{ ...theMeeting, ...change }] },
      ]);

      const [claim] = extraction.claims;
      assert.deepEqual([claim?.secondReading, claim?.confidence, differing], ["differs", 0.48, 1]);
      assert.equal(claim?.status, "alleged");
      assert.deepEqual(lone(extraction), []);
      assert.match(noteOf(extraction).join(), /differs: Ann Lee MET_WITH Bo Ray: alleged.*Cy Fox/);
    });
  }

  it("may name a second speaker of a claim that it agrees with", async () => {
    const second = { ...theMeeting, speaker: idOf(article, "Bo Ray") };

    const { agreed, added, differing } = await rereadWith(article, [
      { claims: [theMeeting, second] },
    ]);

    assert.deepEqual([agreed, added, differing], [1, 1, 0]);
  });

  it("gives the same extraction for the same answers, and tells nothing twice", async () => {
    const answer = { claims: [theSuit, theMeeting, theSuit, { ...theMeeting, status: "planned" }] };

    const [one, other] = [await rereadWith(article, [answer]), await rereadWith(article, [answer])];

    assert.equal(JSON.stringify(one), JSON.stringify(other));
    assert.equal(lone(one.extraction).length, 1);
  });

  it("puts polarity, modality and status right that do not go together", async () => {
    const careless = { ...theSuit, status: "asserted", quote: SUED };
    const planned = { ...theSuit, polarity: "affirmed", status: "alleged", modality: "requested" };

    const denied = await rereadWith(article, [{ claims: [careless] }]);
    const requested = await rereadWith(article, [{ claims: [planned] }]);

    assert.equal(lone(denied.extraction)[0]?.status, "denied");
    assert.equal(lone(requested.extraction)[0]?.status, "planned");
  });

  describe("is not believed when", () => {
    const refused: readonly (readonly [string, Parameters<typeof aToldClaim>[1], RegExp])[] = [
      ["its quote is invented", { ...theSuit, quote: "Bo Ray sued Dee Orr" }, /no such words/],
      [
        "its quote leaves words out",
        { ...theMeeting, quote: "Ann Lee met … Bo Ray" },
        /no such words/,
      ],
      ["its quote is one letter", { ...theSuit, quote: "e" }, /does not mention both/],
      ["its quote is empty", { ...theSuit, quote: "  " }, /no such words/],
      [
        "its quote is the whole article",
        { ...theSuit, quote: article.article.text },
        /no such words/,
      ],
      [
        "its quote is of elsewhere in the article",
        { ...theSuit, quote: "Far away, Eve Poe ignored the news of Ann Lee" },
        /does not mention both/,
      ],
      [
        "its quote mentions one end only",
        { ...theMeeting, quote: "Ann Lee met" },
        /does not mention both/,
      ],
      ["an end is no entity", { ...theSuit, object: "person:the-pope" }, /no entity with the id/],
      [
        "an end has an id of no form",
        { ...theSuit, subject: "__proto__" },
        /no entity with the id/,
      ],
      ["its speaker is no entity", { ...theSuit, speaker: "nobody" }, /no entity with the id/],
      ["its type does not exist", { ...theSuit, type: "BEFRIENDED" }, /no relation type/],
      ["its type is of every object", { ...theSuit, type: "constructor" }, /no relation type/],
      ["its type says nothing", { ...theSuit, type: "RELATED_TO" }, /no relation type/],
      ["the kinds do not fit its type", { ...theSuit, type: "LIVES_IN" }, /not the kinds/],
      [
        "both ends are the same",
        { ...theSuit, object: "Bo Ray" },
        /does not mention both|not the kinds/,
      ],
    ];
    for (const [title, parts, reason] of refused) {
      it(title, async () => {
        const { extraction, refused: count } = await rereadWith(article, [
          { claims: [tell(parts)] },
        ]);

        assert.deepEqual(extraction.claims, article.claims);
        assert.match(noteOf(extraction).join(), reason);
        assert.equal(count, 1);
      });
    }

    it("its speaker is mentioned only far from the quote", async () => {
      const filler = "Nothing else was known. Nobody came. It rained. The town slept. ";
      const far = anExtraction({
        claims: [
          { subject: "Ann Lee", object: "Bo Ray", sentence: `Ann Lee met Bo Ray. ${filler}` },
          { subject: "Cy Fox", object: "Dee Orr", sentence: "Cy Fox met Dee Orr." },
        ],
      });
      const told = aToldClaim(far, {
        subject: "Ann Lee",
        object: "Bo Ray",
        type: "TOLD",
        speaker: "Cy Fox",
        quote: "Ann Lee met Bo Ray.",
      });

      const { extraction } = await rereadWith(far, [{ claims: [told] }]);

      assert.deepEqual(lone(extraction), []);
      assert.match(noteOf(extraction).join(), /Cy Fox, who is to say so, is not near/);
    });

    for (const [title, answer] of [
      ["it answers in prose", "Ann Lee met Bo Ray, I think."],
      ["it answers JSON of another form", { edges: [theSuit] }],
      ["it answers a list", [theSuit]],
      ["its answer is cut off midway", JSON.stringify({ claims: [theSuit] }).slice(0, -20)],
      ["it answers nothing", ""],
      ["its thoughts do not end", "<think>Let me see"],
      ["its fence does not end", `\`\`\`json\n${"\n".repeat(1_000_000)}`],
    ] as const) {
      it(title, async () => {
        const { extraction, unusable } = await rereadWith(article, [answer]);

        assert.deepEqual(extraction.claims, article.claims);
        assert.match(noteOf(extraction).join(), /unusable: Its answer was dropped/);
        assert.equal(unusable, 1);
      });
    }
  });

  it("keeps the claims of an answer that are of its form, in a fence or after thoughts", async () => {
    const mixed = { claims: [{ ...theSuit, status: "certain" }, 7, { subject: "x" }, theMeeting] };
    const text = `<think>{"claims": []}</think>\n\`\`\`json\n${JSON.stringify(mixed)}\n\`\`\``;

    const { extraction, agreed } = await rereadWith(article, [text]);

    assert.equal(agreed, 1);
    assert.match(noteOf(extraction).join(), /not of the form asked for: 3/);
  });

  it("is not looked at past its two hundredth claim", async () => {
    const claims = Array.from({ length: 500 }, () => ({ ...theSuit, quote: "invented" }));

    const { extraction } = await rereadWith(article, [{ claims }]);

    assert.ok(extraction.notes.length <= 201);
    assert.match(noteOf(extraction).join(), /past the first 200, not looked at: 300/);
  });

  it("is asked no more about an article once it failed; what it told before is kept", async () => {
    let asked = 0;
    const ask: Ask = async () => {
      asked += 1;
      if (asked > 1) return { failure: "It is down. Start it." };
      return { text: JSON.stringify({ claims: [theMeeting] }) };
    };

    const { extraction, failure } = await readAgain(article, ask, { maxCharacters: 70 });

    assert.deepEqual([asked, failure], [2, "It is down. Start it."]);
    assert.equal(extraction.claims[0]?.secondReading, "agrees");
    assert.match(noteOf(extraction).join(), /failed: It is down/);
  });
});
