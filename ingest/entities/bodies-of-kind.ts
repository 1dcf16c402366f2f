import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";

const REGULATOR =
  /\b(?:commission|authority|agency|inspectorate|ombudsman|ofcom|ofgem|ofwat|bafin)$/;
const PAPER =
  /\b(?:times|post|gazette|herald|tribune|ledger|courier|chronicle|observer|telegraph|journal|mail|sentinel|dispatch|examiner|inquirer|bulletin|star|sun|globe|mirror|express|echo|record|standard)$/;
const COURT = /\b(?:court|tribunal)\b/;

/**
 * Words of names by the noun that news goes on with: "the force" for "North Yorkshire Police", "the regulator" for "Care Quality
 * Commission". Our own list.
 */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ["force", /\bpolice\b|\bconstabulary$|\bgendarmerie\b/],
  ["regulator", REGULATOR],
  ["watchdog", REGULATOR],
  ["home", /\b(?:lodge|house|manor|grange|hall|villa|home|court|view|care home)$/],
  ["paper", PAPER],
  ["newspaper", PAPER],
  ["broadcaster", /\b(?:radio|television|tv|broadcasting)\b/],
  // not "Bank of England", "World Bank": these are no bank that one has money at
  ["bank", /^(?!bank of |world |.*\bcentral\b).*(?:\bbank$|^banc[oa]\b|^banque\b|^cr[eé]dito\b)/],
  // not "European Union", "European People's Party"
  [
    "party",
    /^(?!european ).*\b(?:party|congress|front|movement|union|alliance|democrats|conservatives|liberals|greens|labour|socialists|league)$/,
  ],
  ["hospital", /\b(?:hospital|infirmary)$/],
  ["lender", /\bbank$|^banco\b|^banca\b|^banque\b/],
  ["airline", /\b(?:airlines|airways|air)$/],
  ["carrier", /\b(?:airlines|airways|air)$/],
  ["charity", /\b(?:trust|foundation|relief|aid)$/],
  ["club", /\b(?:fc|united|city|rovers|athletic|town|wanderers|albion)$/],
  ["team", /\b(?:fc|united|city|racing)$/],
  ["school", /\b(?:school|academy|college)$/],
  ["court", COURT],
  ["tribunal", COURT],
  ["authority", /\bcouncil$|\bauthority$/],
  ["movement", /\b(?:front|movement)\b/],
  ["front", /\bfront\b/],
]);

/** Whether a name's last word is of the kind that a noun says. */
export const isOfKind = ({ name, aliases }: EntityDraft, noun: string): boolean =>
  [name, ...aliases].some((called) => KINDS.get(noun)?.test(called.toLowerCase()));

/** Bodies of sport that no side is. Our own list. */
const NO_SIDE =
  /\b(?:league|federation|association|union|agency|committee|fifa|uefa|olympics?|cup|court|police|ministry|government|news|times|bank)\b/i;

/**
 * The body that "the club" is, unless another that may be a club has been spoken of since: "Atlético denied it. Their president
 * accused her. She would sue the club". What a club is called tells it from no other body.
 */
export function unlessOvertaken(
  body: EntityDraft | undefined,
  noun: string,
  { start, sentence }: FoundMention,
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  if (!body || !/^(?:club|team|side)$/.test(noun)) return body;
  const lastOf = ({ mentions }: EntityDraft): number =>
    mentions.findLast((mention) => mention.start < start)?.sentence ?? -1;
  const own = lastOf(body);
  const isOvertaken = named.some(
    (other) =>
      other !== body &&
      other.type === "Organization" &&
      !NO_SIDE.test(other.name) &&
      lastOf(other) > own,
  );
  return isOvertaken && own < sentence - 1 ? undefined : body;
}
