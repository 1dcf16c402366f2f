/**
 * What a verb or noun says of the clause it governs, in the manner of the event-selecting predicates of
 * FactBank (Saurí & Pustejovsky 2009). The words are our own list.
 */
export const ATTITUDES = [
  "say",
  "confirm",
  "deny",
  "hedge",
  "plan",
  "request",
  "fail",
  "ask",
] as const;
export type Attitude = (typeof ATTITUDES)[number];

const WORDS: Record<Attitude, string> = {
  say:
    "say tell state add claim allege argue assert insist maintain contend write explain note suggest warn report believe " +
    "think suspect conclude estimate testify recall declare predict complain indicate mention tweet remark reply answer " +
    "stress emphasize emphasise feel fear speculate quote cite assume infer hear respond comment charge accuse describe " +
    "post statement testimony assertion imply hint reiterate repeat determine find judge understand argue observe tell lament caution boast joke claim retort counter quip recount muse concur " +
    "reckon opine venture posit attest vouch confide interject gripe grumble grouse whisper mutter scoff surmise narrate " +
    "underline underscore calculate forecast theorize theorise hypothesize profess proclaim avow aver certify demur elaborate fret blog",
  confirm:
    "confirm admit acknowledge reveal announce disclose concede show prove recognize discover learn know realize realise remember announcement admission confirmation revelation",
  deny: "deny reject refute dispute disavow rebut contradict denial rejection dismiss",
  hedge:
    "allegation claim accusation suspicion speculation rumor rumour suggestion belief report theory seem appear tend " +
    "allege reckon purport consider dub rumored reputed evidence charge likely unlikely possible suspicion complaint indictment " +
    "conclusion notion inference assumption hypothesis supposition conjecture insinuation innuendo impression perception possibility likelihood",
  plan:
    "pledge promise vow plan agree offer propose intend want seek hope aim threaten prepare commit expect decide schedule " +
    "consider try attempt wish mean aspire volunteer swear proposal intention threat decision effort bid idea commitment " +
    "willingness ready willing set due poised determined eager likely plot conspire look arrange discuss agreement deal " +
    "opt choose undertake move struggle work vote talk",
  request:
    "ask request urge demand order press beg instruct require implore call appeal recommend advise encourage invite plead " +
    "pressure demand request order call recommendation authorize mandate want need must " +
    "push prod nudge goad summon beseech entreat exhort mobilise mobilize muster",
  fail: "fail pretend feign refuse decline avoid prevent neglect forget refusal failure inability stop block prohibit ban bar forbid abandon cancel scrap shelve ditch withdraw unable lack",
  ask: "imagine doubt wonder question inquire enquire whether",
};

const byWord = new Map<string, Attitude>();
for (const attitude of [...ATTITUDES].reverse()) {
  for (const word of WORDS[attitude].split(" ")) byWord.set(word, attitude);
}

/** Verbs that take a clause and say nothing of whether it holds: "began to", "helped to". */
export function attitudeOf(lemma: string): Attitude | undefined {
  return byWord.get(lemma);
}

/** Whether a verb reports speech or thought: its subject is a speaker. */
export function isReporting(attitude: Attitude | undefined): boolean {
  return attitude === "say" || attitude === "confirm" || attitude === "deny";
}
