import type { Disc } from "./edge-middle.ts";
import type { Box, LabelSpace } from "./label-space.ts";

/** What is in the way of names. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly discs: LabelSpace;
  readonly texts: LabelSpace;
}

export interface Name {
  readonly disc: Disc;
  readonly width: number;
  readonly height: number;
  /** What it may cover where there is no room for it. */
  readonly mayCover: "nothing" | "discs" | "anything";
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/**
 * Where the middle of a name goes, and takes that room: the first place around its disc that is free. Where none is, a
 * name goes where it covers least of what it may; undefined where it may not.
 */
export function placeName(name: Name, stage: Stage): Place | undefined {
  const places = placesAround(name, stage);
  const readable = places.filter(({ box }) => stage.texts.isFree(box));
  const place =
    readable.find(({ box }) => stage.discs.isFree(box)) ??
    leastCovering(name.mayCover === "nothing" ? [] : readable, stage) ??
    leastCovering(name.mayCover === "anything" ? places : [], stage);
  if (place) stage.texts.take(place.box);
  return place;
}

function leastCovering(places: readonly Place[], { discs, texts }: Stage): Place | undefined {
  const costs = places.map(({ box }) => discs.coverage(box) + texts.coverage(box));
  return places[costs.indexOf(Math.min(...costs))];
}

/** Below, above, beside and askew, as far as they are on the stage; below, where none is. */
function placesAround({ disc, width, height }: Name, stage: Stage): readonly Place[] {
  const { x, y, size } = disc;
  // A name at the border moves in rather than being cut.
  const inside = Math.min(Math.max(x, width / 2 + 6), stage.width - width / 2 - 6);
  const [down, aside] = [size + height / 2 + 3, size + width / 2 + 5];
  const [askewDown, askewAside] = [size * 0.8 + height / 2 + 1, size * 0.8 + width / 2 + 2];
  const centres = [
    [inside, y + down],
    [inside, y - down],
    [x + aside, y],
    [x - aside, y],
    [x + askewAside, y + askewDown],
    [x - askewAside, y + askewDown],
    [x + askewAside, y - askewDown],
    [x - askewAside, y - askewDown],
  ] as const;
  const places = centres.map(([cx, cy]) => ({
    x: cx,
    y: cy,
    box: boxAround(cx, cy, width, height),
  }));
  return places.filter(({ box }, index) => index === 0 || isOn(stage, box));
}

const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2 - 2,
  right: x + width / 2 + 2,
  top: y - height / 2 - 1,
  bottom: y + height / 2 + 1,
});

const isOn = ({ width, height }: Stage, { left, right, top, bottom }: Box): boolean =>
  left > 0 && right < width && top > 0 && bottom < height;
