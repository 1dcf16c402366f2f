export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "newsgraph.theme";

/** What the person chose here before, else what their system asks for. */
export function initialTheme(storage: Pick<Storage, "getItem">, prefersDark: boolean): Theme {
  const remembered = THEMES.find((theme) => theme === storage.getItem(KEY));
  return remembered ?? (prefersDark ? "dark" : "light");
}

export function rememberTheme(storage: Pick<Storage, "setItem">, theme: Theme): void {
  storage.setItem(KEY, theme);
}
