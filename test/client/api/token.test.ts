import assert from "node:assert/strict";
import { takeToken, tokenHeaders } from "../../../client/api/token.ts";

/** A page at an address, with what the browser keeps for its tab. */
function buildPage(hash: string) {
  const kept = new Map<string, string>();
  const addresses: string[] = [];
  return {
    addresses,
    location: { hash, pathname: "/", search: "" },
    history: {
      replaceState: (_data: unknown, _title: string, url?: string | URL | null) => {
        addresses.push(String(url));
      },
    },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  };
}

describe("The token of a server that asks for one", () => {
  it("is kept for the tab, sent, and taken out of the address", () => {
    const page = buildPage("#token=s3cret-s3cret-s3cret&edge=edge%3A7");

    const isTaken = takeToken(page);

    assert.ok(isTaken);
    assert.deepEqual(tokenHeaders(page), { Authorization: "Bearer s3cret-s3cret-s3cret" });
    assert.deepEqual(page.addresses, ["/#edge=edge%3A7"]);
  });

  it("is not sent where none was given", () => {
    const page = buildPage("#edge=edge%3A7");

    const isTaken = takeToken(page);

    assert.ok(!isTaken);
    assert.deepEqual(tokenHeaders(page), {});
    assert.deepEqual(page.addresses, []);
  });
});
