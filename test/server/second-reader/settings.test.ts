import assert from "node:assert/strict";
import { readSecondReaderSettings } from "../../../server/second-reader/settings.ts";

describe("Settings of a second reader", () => {
  const read = (environment: Record<string, string>) => readSecondReaderSettings({}, environment);

  it("are off without an address", () => {
    assert.equal(read({ NEWSGRAPH_LLM_MODEL: "small", NEWSGRAPH_LLM_KEY: "k" }), undefined);
  });

  it("take the address that ends in /v1, or that of the chat", () => {
    const urls = ["http://a/v1", "http://a/v1/", "http://a/v1/chat/completions"].map(
      (url) => read({ NEWSGRAPH_LLM_URL: url, NEWSGRAPH_LLM_MODEL: "small" })?.url,
    );

    assert.deepEqual(new Set(urls), new Set(["http://a/v1/chat/completions"]));
  });

  it("say what is missing or wrong", () => {
    const url = { NEWSGRAPH_LLM_URL: "http://a/v1", NEWSGRAPH_LLM_MODEL: "small" };
    assert.throws(() => read({ NEWSGRAPH_LLM_URL: "http://a/v1" }), /NEWSGRAPH_LLM_MODEL or --llm/);
    assert.throws(() => read({ ...url, NEWSGRAPH_LLM_URL: "a:80/v1" }), /write it as "http:/);
    assert.throws(() => read({ ...url, NEWSGRAPH_LLM_URL: "http://me:pw@a/v1" }), /without user/);
    assert.throws(() => read({ ...url, NEWSGRAPH_LLM_TIMEOUT_MS: "soon" }), /LLM_TIMEOUT_MS/);
    assert.throws(() => read({ ...url, NEWSGRAPH_LLM_PRICE_IN: "-1" }), /LLM_PRICE_IN/);
    assert.throws(() => read({ ...url, NEWSGRAPH_LLM_KEY: "two words" }), /no spaces/);
  });
});
