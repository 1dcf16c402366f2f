import type { SchemaProperty } from "../routes/schema.schema.ts";

type Properties = Readonly<
  Record<string, SchemaProperty["type"] | readonly [SchemaProperty["type"], gloss: string]>
>;

/** Labels of the graph with what they are and their properties, as those who ask Cypher meet them. */
interface NodeShape {
  readonly gloss: string;
  readonly properties: Properties;
}

/** Properties of entities of any kind. */
export const ENTITY_PROPERTIES: Properties = {
  id: "text",
  name: "text",
  aliases: ["list of text", "other names it goes by"],
  description: ["text", "what articles call it: retired general"],
  isNamed: ["boolean", "false for who is only described: a senior official"],
  searchNames: ["list of text", "its names in lower case without accents"],
  wikidata: ["text", "its item in Wikidata, where somebody linked it: Q42"],
};

/** Properties of the edges between entities, which sum up claims. */
export const EDGE_PROPERTIES: Properties = {
  id: "text",
  status: ["text", "asserted, alleged, planned, denied or disputed"],
  claims: ["integer", "claims it stands on"],
  sources: ["integer", "independent reports; copies count once"],
  affirmed: ["integer", "claims that do not deny it"],
  denied: ["integer", "claims that deny it"],
  alleged: ["integer", "claims that somebody other than the paper makes"],
  planned: ["integer", "claims of what is pledged or demanded"],
  firstSaid: ["date", "as text: 2020-11-17"],
  lastSaid: ["date", "as text: 2020-11-17"],
  firstHappened: ["date", "when it happened first, as text, where a claim tells"],
  lastHappened: ["date", "when it happened last, as text"],
  happened: ["list of text", "each time it happened: 2012-01-01/2018-12-31"],
  isOver: ["boolean", "what was said last tells that it is over: a former minister"],
  confidence: ["number", "0 to 1, over independent reports"],
};

/** The nodes of the record, which is beneath entities and edges. */
export const RECORD_NODES: Readonly<Record<string, NodeShape>> = {
  Article: {
    gloss: "an article as it was read",
    properties: {
      id: "text",
      title: "text",
      publisher: "text",
      authors: "list of text",
      url: "text",
      publishedAt: ["date", "as text: 2020-11-17"],
      dateline: "text",
      text: "text",
      spans: ["list of text", "its parts: kind, start, end"],
      fingerprint: ["text", "near-equal for copies"],
      reportId: ["text", "the same for copies and versions of one report"],
      file: ["text", "the file that it is from: its path in the folder that is watched"],
      isUpdate: ["boolean", "true where it says that it takes the place of an earlier version"],
      supersedes: ["text", "the id of the last earlier version that it takes the place of"],
      supersededBy: ["text", "the id of the last version that takes its place"],
      isCorrection: ["boolean", "true where it says that an earlier version was wrong"],
      correctedBy: ["text", "the id of the later version that corrects it"],
      seq: ["integer", "its place in the log"],
    },
  },
  Passage: {
    gloss: "a sentence or line of an article",
    properties: { id: "text", start: "integer", end: "integer", text: "text" },
  },
  Mention: {
    gloss: "a place where an article mentions an entity",
    properties: {
      id: "text",
      start: "integer",
      end: "integer",
      surface: ["text", "the words as they stand"],
      form: ["text", "name, title, pronoun or description"],
      records: ["list of text", "ids of the records that it stands for"],
    },
  },
  Claim: {
    gloss: "what one sentence says of two entities",
    properties: {
      id: "text",
      relationType: ["text", "the type of its edge: ACCUSED"],
      predicate: ["text", "the words that express it"],
      polarity: ["text", "affirmed or denied"],
      modality: ["text", "asserted, planned, requested or hypothetical"],
      status: ["text", "asserted, alleged, planned or denied"],
      eventFrom: ["date", "when it happened, as text"],
      eventTo: ["date", "when it happened, as text"],
      eventText: ["text", "the words that tell when"],
      eventId: ["text", "the same for claims of one happening with more than two parties"],
      saidAt: ["date", "when it was said, as text"],
      confidence: ["number", "0 to 1"],
      rule: ["text", "the rule that read it"],
      review: ["text", "unreviewed, accepted or rejected"],
      origin: ["text", "read (by the rules), llm (by a second reader alone), or made by hand"],
      secondReading: ["text", "what a second reader says of it: agrees, differs"],
      edge: ["text", "the id of the edge that sums it up"],
      subjectRecord: ["text", "the id of the record that is its subject"],
      objectRecord: ["text", "the id of the record that is its object"],
      speakerRecord: ["text", "the id of the record that says it"],
      sourceArticle: ["text", "made by hand: the article it comes from, which may have gone"],
      sourceStart: ["integer", "where it stands there"],
      sourceEnd: ["integer", "where that ends"],
      sourceText: ["text", "made by hand: the words it comes from, or a note"],
      sourceUrl: ["text", "made by hand: the page it comes from"],
    },
  },
  Judgement: {
    gloss: "what somebody decided about the graph; none is ever changed",
    properties: {
      id: "text",
      seq: ["integer", "its place in the log"],
      at: ["text", "when, ISO 8601"],
      by: ["text", "who"],
      kind: ["text", "merge, split, accept, reject, undo, …"],
      why: "text",
      active: ["boolean", "false for one that was undone"],
      targets: ["list of text", "ids of what it is about"],
      makes: ["list of text", "ids of what it made"],
      payload: ["text", "what it decides, as JSON"],
    },
  },
  Record: {
    gloss: "what rules take for one entity; several may be one by a judgement",
    properties: {
      id: "text",
      entity: ["text", "the id of the entity that it is"],
      type: ["text", "Person, Organization, …"],
      name: "text",
      aliases: "list of text",
      description: "text",
      isNamed: "boolean",
      searchNames: "list of text",
      seq: ["integer", "the place in the log of what made it"],
      madeBy: ["text", "the judgement that made it"],
      isKept: ["boolean", "true for one that was added by hand"],
      joins: ["text", "the record that it is while a judgement gives that one its name"],
      joinsBy: ["text", "that judgement"],
      matchOf: ["text", "the record that it is by rules, unless people say otherwise"],
      titles: ["list of text", "what articles call it"],
      organizations: ["list of text", "bodies that claims tie it to"],
      places: ["list of text", "places that claims tie it to"],
      posts: ["list of text", "bodies that it belongs to"],
      homes: ["list of text", "places that it belongs to"],
      company: ["list of text", "others in the same articles"],
      since: ["integer", "the first year in which it is told of"],
      until: ["integer", "the last"],
      keys: ["list of text", "what it is looked up by where another name may mean it"],
    },
  },
  CandidatePair: {
    gloss: "what rules say of two records that may be one",
    properties: {
      id: "text",
      record: ["text", "the id of the newer record"],
      other: ["text", "the id of the older one"],
      outcome: ["text", "same, or unsure: then it is for people to say"],
      confidence: ["number", "the chance that they are one"],
      reasons: ["list of text", "what speaks for it and against it"],
    },
  },
  Reading: {
    gloss: "what was read from an article, kept though it be removed",
    properties: {
      id: "text",
      article: ["text", "the article's id"],
      seq: ["integer", "its place in the log"],
      fingerprint: "text",
      reportId: "text",
      url: "text",
      file: ["text", "its path in the folder that is watched"],
      keys: ["list of text", "what copies of it are looked up by"],
      extraction: ["text", "what was read, as JSON"],
      records: ["text", "the record of each of its entities, as JSON"],
      joins: ["text", "which of them are others by judgements, as JSON"],
      matches: ["text", "what rules said of new records, as JSON"],
      text: ["text", "of an article that was removed"],
    },
  },
};

/** The links of the record. */
export const RECORD_LINKS: Readonly<
  Record<string, { readonly gloss: string; readonly from: string; readonly to: readonly string[] }>
> = {
  SUBJECT: { gloss: "who does it", from: "Claim", to: ["Entity"] },
  OBJECT: { gloss: "to whom it is done", from: "Claim", to: ["Entity"] },
  SAID_BY: { gloss: "who says so; without one, the paper does", from: "Claim", to: ["Entity"] },
  STATED_IN: { gloss: "the sentence that states it", from: "Claim", to: ["Passage"] },
  IN: { gloss: "is a part of; write `IN` in backticks", from: "Passage", to: ["Article"] },
  REFERS_TO: { gloss: "whom a mention means", from: "Mention", to: ["Entity"] },
  NAMES: { gloss: "how an article names a record", from: "Article", to: ["Record"] },
};

/** Properties of the links of the record, where they have some. */
export const LINK_PROPERTIES: Readonly<Record<string, Properties>> = {
  NAMES: {
    asRead: ["text", "the id of the record that rules took it for"],
    name: "text",
    aliases: "list of text",
    description: "text",
  },
};

/** A table of properties as the API lists them. */
export function listProperties(properties: Properties): SchemaProperty[] {
  return Object.entries(properties).map(([name, value]) => {
    if (typeof value === "string") return { name, type: value };
    const [type, gloss] = value;
    return { name, type, gloss };
  });
}
