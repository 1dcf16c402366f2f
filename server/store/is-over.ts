import { canBeOver, type EventTime, type RelationTypeName } from "../../model/index.ts";

/** What of a claim tells whether what it says was over when it was said. */
interface Told {
  readonly type: RelationTypeName;
  readonly predicate: string;
  readonly event?: EventTime | undefined;
  readonly saidAt?: string | null | undefined;
  /** The sentences that state it. */
  readonly sentences: readonly string[];
}

/** "a former minister", "her ex-husband", "then-president Diaz", "a retired general", "no longer works for" */
const BEGINS_SO = /^(?:former|ex|then|one-?time|erstwhile|retired|late|no longer)[\s-]/i;
/** "a former Mexican", in front of "defense minister" */
const ENDS_SO =
  /\b(?:former|ex|then|one-?time|erstwhile|retired|late)[\s-]+(?:[\p{L}\p{N}.’'-]+\s+){0,3}$/u;
/** "until 2016", "from 2012 to 2018", "between 2010 and 2014", "2012–2018" */
const TELLS_END = /\b(?:until|till|through|from\b.+\bto|between)\b|\d\s*[-–—]\s*\d/i;

/**
 * Whether a claim says of an office or a tie that it was over when it was said: by its words ("a former minister"), or by a time
 * whose end is told and past. Where somebody only is or was somewhere, any time that is past. A year alone ("in 2012") may
 * be when it began. False for types that tell of a happening.
 */
export function isOver(claim: Told): boolean {
  return canBeOver(claim.type) && (isCalledFormer(claim) || hasEnded(claim));
}

/** Wherever a sentence has the words, they come after "former" or its like: "a former Mexican defense minister". */
function isCalledFormer({ predicate, sentences }: Told): boolean {
  if (BEGINS_SO.test(predicate)) return true;
  return sentences.some((sentence) => {
    const fronts = sentence.toLowerCase().split(predicate.toLowerCase()).slice(0, -1);
    return fronts.length > 0 && fronts.every((front) => ENDS_SO.test(front));
  });
}

function hasEnded({ type, event, saidAt }: Told): boolean {
  if (!event) return false;
  const isEndTold =
    type === "LOCATED_IN" || TELLS_END.test(event.text) || (event.text === "" && isStretch(event));
  return isEndTold && (!saidAt || event.to < saidAt.slice(0, 10));
}

/** From one year or month into another: no single year, month or day. */
function isStretch({ from, to }: EventTime): boolean {
  return (
    from.slice(0, 7) !== to.slice(0, 7) &&
    !(from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`)
  );
}
