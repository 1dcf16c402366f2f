import assert from "node:assert/strict";
import { initialTheme, rememberTheme } from "../../../client/state/theme.ts";

function aStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe("the theme", () => {
  it("is what the system asks for, at first", () => {
    assert.equal(initialTheme(aStorage(), true), "dark");
    assert.equal(initialTheme(aStorage(), false), "light");
  });

  it("is what the person chose, after that", () => {
    const storage = aStorage();

    rememberTheme(storage, "light");

    assert.equal(initialTheme(storage, true), "light");
  });
});
