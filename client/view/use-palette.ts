import { useExplorer } from "../state/explorer-store.ts";
import { PALETTES, type Palette } from "./palette.ts";

export function usePalette(): Palette {
  return PALETTES[useExplorer((state) => state.theme)];
}
