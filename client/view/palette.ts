import type { EntityType, RelationGroup } from "../../model/index.ts";
import type { Theme } from "../state/theme.ts";

/** Colours of what is drawn. Each stands out from its background by 3:1 at least, as WCAG 2.2 asks of graphics. */
export interface Palette {
  readonly background: string;
  readonly kinds: Readonly<Record<EntityType, string>>;
  /** Nodes of the record: articles, passages, mentions. */
  readonly record: string;
  readonly groups: Readonly<Record<RelationGroup, string>>;
  /** Icons on nodes. */
  readonly glyph: string;
  readonly label: string;
  /** What is written at nodes without a name. */
  readonly describedLabel: string;
  readonly selected: string;
  /** Names of what is not meant just now. */
  readonly fadedLabel: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#f7f8fa",
    kinds: {
      Person: "#2f6fde",
      Organization: "#c2570c",
      Location: "#17803f",
      Event: "#b8329a",
      Law: "#6d4bd8",
      Substance: "#0e7c86",
      Work: "#84690a",
      Group: "#b9314a",
    },
    record: "#5c6678",
    groups: {
      communication: "#2d6fb5",
      justice: "#b04136",
      power: "#7351b3",
      conflict: "#c7511f",
      money: "#2f7f50",
      crime: "#8a2560",
      identity: "#7d6a10",
      kin: "#b63c86",
      place: "#2f7a82",
      other: "#6a7385",
    },
    glyph: "#ffffff",
    label: "#171b24",
    describedLabel: "#4b5466",
    selected: "#0b1220",
    fadedLabel: "#a3abb9",
  },
  dark: {
    background: "#0f131b",
    kinds: {
      Person: "#7eb0ff",
      Organization: "#ffab66",
      Location: "#6fd897",
      Event: "#f08fd6",
      Law: "#b9a1ff",
      Substance: "#5fd3dd",
      Work: "#e3c65a",
      Group: "#ff8d9b",
    },
    record: "#98a4b8",
    groups: {
      communication: "#6da6e8",
      justice: "#ee877b",
      power: "#b29ae8",
      conflict: "#f7955f",
      money: "#6fc892",
      crime: "#df78ae",
      identity: "#cfbf60",
      kin: "#ec9bce",
      place: "#66bcc4",
      other: "#8f9aad",
    },
    glyph: "#0f131b",
    label: "#eef1f7",
    describedLabel: "#b3bccc",
    selected: "#ffffff",
    fadedLabel: "#566071",
  },
};

/** A colour nearer to its background: what is not meant just now steps back, and keeps its hue. */
export function fade(color: string, background: string, by: number): string {
  const [from, to] = [color, background].map(channels);
  const mixed = from?.map((value, index) => Math.round(value + ((to?.[index] ?? 0) - value) * by));
  return `#${(mixed ?? []).map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
