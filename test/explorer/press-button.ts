import type { Locator } from "playwright-core";

/** Presses a button with Enter, once it may be pressed: while a judgement is made none may, and a key would do nothing. */
export function pressButton(place: Locator, name: string): Promise<void> {
  return place.getByRole("button", { name, disabled: false }).first().press("Enter");
}
