import { Command } from "commander";
import { findNews } from "../explore/review/news.ts";
import { reviewQueue } from "../explore/review/review-queue.ts";
import {
  type NewsAnswer,
  NewsQuery,
  type ReviewItem,
  ReviewQuery,
} from "../routes/review.schema.ts";
import { parseAsked } from "./parse-asked.ts";
import { withKnownStore } from "./with-store.ts";

export function reviewCommand(): Command {
  return new Command("review")
    .description(
      "Lists what is worth a look: uncertain claims, and entities that may be one. `newsgraph judge` decides on them.",
    )
    .option("--limit <number>", "how many", "20")
    .option("--data <folder>", "folder of the graph")
    .action(({ limit, data }: { readonly limit: string; readonly data?: string }) =>
      withKnownStore(data, async (store) => {
        const asked = parseAsked(ReviewQuery, { limit });
        const { items } = await reviewQueue(store, asked.limit);
        for (const item of items) process.stdout.write(`${lineOf(item)}\n`);
        if (items.length === 0) process.stderr.write("newsgraph: nothing waits for a look.\n");
      }),
    );
}

export function newsCommand(): Command {
  return new Command("news")
    .description(
      "What came since a day, a time or an article: new entities and edges, changes of status.",
    )
    .requiredOption(
      "--since <when>",
      "2020-11-17 (of publication), 2020-11-17T14:05:00Z (of coming in), or an article's id",
    )
    .option("--data <folder>", "folder of the graph")
    .action(({ since, data }: { readonly since: string; readonly data?: string }) =>
      withKnownStore(data, async (store) => {
        const news = await findNews(store, parseAsked(NewsQuery, { since }));
        for (const line of linesOf(news)) process.stdout.write(`${line}\n`);
      }),
    );
}

function lineOf(item: ReviewItem): string {
  const value = item.value.toFixed(3);
  if (item.kind === "pair") {
    const { a, b, reasons } = item;
    return `${value}  one?   ${a.name} (${a.id}) | ${b.name} (${b.id})  ${reasons.join("; ")}`;
  }
  const { id, subject, label, object, status, evidence } = item.claim;
  return `${value}  right? ${subject.name} ${label} ${object.name} (${status}, ${id})  "${evidence[0]?.text ?? ""}"`;
}

function linesOf({ articles, entities, edges, changes }: NewsAnswer): readonly string[] {
  const name = ({ source, edge, target }: NewsAnswer["edges"][number]) =>
    `${source.name} ${edge.label} ${target.name}`;
  return [
    ...articles.map(
      ({ title, publisher }) => `article  ${title}${publisher ? ` (${publisher})` : ""}`,
    ),
    ...entities.map((entity) => `entity   ${entity.name} (${entity.type})`),
    ...edges.map((one) => `edge     ${name(one)} (${one.edge.status})`),
    ...changes.map((one) => `change   ${name(one)}: ${one.before}, now ${one.edge.status}`),
  ];
}
