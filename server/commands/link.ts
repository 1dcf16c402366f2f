import { Command } from "commander";
import { readSettings } from "../config.ts";
import { linkEntities, previewLinks } from "../revise/link/link-entities.ts";
import type { ItemMatches } from "../revise/link/match-items.ts";
import { readItems } from "../revise/link/read-items.ts";
import { type Who, withWho } from "./judge-with.ts";
import { withStore } from "./with-store.ts";

export function linkCommand(): Command {
  return withWho(
    new Command("link")
      .description(
        "Links entities to items of Wikidata, by a file of yours: nothing is asked of the network.",
      )
      .argument(
        "<file>",
        'JSON Lines: {"id": "Q42", "labels": […], "aliases": […], "type"?: "Person"}',
      ),
  ).action(link);
}

async function link(file: string, { by, why, preview, data }: Who): Promise<void> {
  const { user } = readSettings({ data, user: by }, process.env);
  await withStore(data, async (store) => {
    const found = preview
      ? await previewLinks(store, readItems(file))
      : await linkEntities(store, readItems(file), { by: user, why: why ?? `named in ${file}` });
    process.stdout.write(describe(found, preview === true));
  });
}

function describe({ links, unsure }: ItemMatches, isPreview: boolean): string {
  const lines = [
    ...links.map(
      ({ entity, item }) => `${isPreview ? "would link" : "linked"}  ${entity.name}  ${item}`,
    ),
    ...unsure.map(
      ({ entity, items }) => `unsure  ${entity.name}  ${items.join(", ")}  ${entity.id}`,
    ),
  ];
  const count = `${links.length} ${isPreview ? "would be linked" : "linked"}, ${unsure.length} unsure: link those with newsgraph judge edit <id> --wikidata Q…`;
  return `${[...lines, unsure.length > 0 ? count : count.replace(/: .*$/, "")].join("\n")}\n`;
}
