import { Command } from "commander";
import { findEntityId } from "./find-entity.ts";
import { type AddOptions, addEdge } from "./judge-add.ts";
import { type EditOptions, editThing } from "./judge-edit.ts";
import { type LogOptions, printLog } from "./judge-log.ts";
import { type RemoveOptions, removal } from "./judge-remove.ts";
import { replayLog } from "./judge-replay.ts";
import { judgeWith, type Who, withWho } from "./judge-with.ts";

const DATA = "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)";

/** `newsgraph judge …`: all that a person can decide about the graph, and the log of it. */
export function judgeCommand(): Command {
  return new Command("judge")
    .description("Corrects the graph: each judgement is logged, and can be taken back.")
    .addCommand(mergeCommand())
    .addCommand(pairCommand("same", "Says that two entities are one, whatever rules find."))
    .addCommand(pairCommand("different", "Says that two entities are two: they are never merged."))
    .addCommand(splitCommand())
    .addCommand(claimsCommand("accept", "Accepts claims: somebody has checked them."))
    .addCommand(claimsCommand("reject", "Rejects claims: their edges count them no more."))
    .addCommand(claimsCommand("delete-claim", "Deletes claims that were made by hand."))
    .addCommand(editCommand())
    .addCommand(addCommand())
    .addCommand(removeCommand())
    .addCommand(takebackCommand("undo", "Takes a judgement back."))
    .addCommand(takebackCommand("redo", "Has a judgement that was undone count again."))
    .addCommand(logCommand())
    .addCommand(replayCommand());
}

function mergeCommand(): Command {
  return withWho(new Command("merge"))
    .description("Makes entities one, which keeps the first one's name.")
    .argument("<into>", "id or name")
    .argument("<from...>", "ids or names")
    .action((into: string, from: readonly string[], who: Who) =>
      judgeWith(who, async (store) => ({
        kind: "merge",
        into: await findEntityId(store, into),
        from: await Promise.all(from.map((one) => findEntityId(store, one))),
      })),
    );
}

function pairCommand(kind: "same" | "different", description: string): Command {
  return withWho(new Command(kind))
    .description(description)
    .argument("<a>", "id or name")
    .argument("<b>", "id or name")
    .action((a: string, b: string, who: Who) =>
      judgeWith(who, async (store) => ({
        kind,
        a: await findEntityId(store, a),
        b: await findEntityId(store, b),
      })),
    );
}

function splitCommand(): Command {
  return withWho(new Command("split"))
    .description("Makes what some articles say of an entity another one.")
    .argument("<entity>", "id or name")
    .argument("<articles...>", "ids of the articles that mean somebody else")
    .action((entity: string, articles: string[], who: Who) =>
      judgeWith(who, async (store) => ({
        kind: "split",
        entity: await findEntityId(store, entity),
        articles,
      })),
    );
}

function claimsCommand(kind: "accept" | "reject" | "delete-claim", description: string): Command {
  return withWho(new Command(kind))
    .description(description)
    .argument("<claims...>", "ids of claims")
    .action((claims: string[], who: Who) => judgeWith(who, async () => ({ kind, claims })));
}

function editCommand(): Command {
  return withWho(new Command("edit"))
    .description("Changes a claim or an entity.")
    .argument("<id>", "a claim's id, or an entity's id or name")
    .option("--name <name>", "of an entity")
    .option("--type <type>", "of an entity: Person; of a claim: its relation, PAID")
    .option("--description <text>", 'of an entity; "" takes it away')
    .option("--wikidata <item>", 'its item in Wikidata, as Q42; "" takes it away')
    .option("--add-alias <names...>", "other names of an entity")
    .option("--remove-alias <names...>", "names that are not the entity's")
    .option("--set <json>", 'of a claim: {"status": "alleged", "speaker": null, …}')
    .action((id: string, options: EditOptions) =>
      judgeWith(options, (store) => editThing(store, id, options)),
    );
}

function addCommand(): Command {
  return withWho(new Command("add"))
    .description("Adds an edge by hand. Names that the graph does not know become entities.")
    .argument("<subject>", 'id or name; of a new one with its type: "Person:Ann Lee"')
    .argument("<relation>", "relation type: PAID")
    .argument("<object>", "id or name, as the subject")
    .option("--said-by <entity>", "who says so")
    .option("--status <status>", "asserted, alleged, planned or denied")
    .option("--predicate <words>", "the words that express it")
    .option("--said-at <date>", "when it was said")
    .option("--from <date>", "when it happened, or began: 2019, 2019-05, 17 May 2019, 2012 to 2018")
    .option("--to <date>", "until when")
    .option("--url <url>", "the page that it comes from")
    .option("--quote <text>", "what the page says")
    .option("--note <text>", "where it comes from, in words")
    .option("--passage <place>", "the passage that says so: article:…@120-180")
    .action((subject: string, relation: string, object: string, options: AddOptions) =>
      judgeWith(options, (store) => addEdge(store, { subject, relation, object }, options)),
    );
}

function removeCommand(): Command {
  return withWho(new Command("remove"))
    .description("Removes an article, a report with all its copies, or all of a publisher.")
    .argument("[article]", "the article's id")
    .option("--report <id>", "a report's id")
    .option("--publisher <name>", "all that it published")
    .action((article: string | undefined, options: RemoveOptions) =>
      judgeWith(options, async () => removal(article, options)),
    );
}

function takebackCommand(kind: "undo" | "redo", description: string): Command {
  return withWho(new Command(kind))
    .description(description)
    .argument("<judgement>", "its id, which judge log shows")
    .action((judgement: string, who: Who) => judgeWith(who, async () => ({ kind, judgement })));
}

function logCommand(): Command {
  return new Command("log")
    .description("Lists judgements, the newest first.")
    .option("--about <id>", "an entity's id or name, or the id of a claim, article or judgement")
    .option("--limit <number>", "how many", "50")
    .option("--data <folder>", DATA)
    .action((options: LogOptions) => printLog(options));
}

function replayCommand(): Command {
  return new Command("replay")
    .description("Makes the graph anew from its log, in an empty folder, and compares the two.")
    .argument("<folder>", "an empty folder, or one that is not there")
    .option("--data <folder>", DATA)
    .action((folder: string, options: { data?: string }) => replayLog(folder, options));
}
