import { z } from "zod";
import { NotFoundError } from "../errors.ts";
import { edgesOfClaims } from "./edges-of-claims.ts";
import type { GraphStore, Run } from "./graph-store.ts";
import { putEdges } from "./put-edges.ts";
import { refuseDuringImport } from "./refuse-during-import.ts";

const ClaimRow = z.object({ id: z.string(), origin: z.string(), others: z.number() });
/** Origins of claims that articles made, and that go with them; those made by hand stay. */
const READ_ORIGINS: ReadonlySet<string> = new Set(["read", "llm"]);
const IdRow = z.object({ id: z.string() });

/**
 * Removes an article with its passages and mentions, the claims that it alone states, and the entities and edges that
 * then stand on nothing; claims made by hand stay. In one transaction. Throws NotFoundError.
 */
export function removeArticle(store: GraphStore, id: string): Promise<void> {
  return store.write(async (run) => {
    await refuseDuringImport(run);
    if ((await run("article-by-id", { id })).length === 0) {
      throw new NotFoundError("ARTICLE_NOT_FOUND", `No article has the id "${id}".`);
    }
    const stated = (await run("claims-of-article", { id })).map((row) => ClaimRow.parse(row));
    const claims = stated.map((claim) => claim.id);
    const gone = stated.filter(({ origin, others }) => READ_ORIGINS.has(origin) && others === 0);
    const goneIds = gone.map((claim) => claim.id);
    const edges = await edgesOfClaims(run, claims);
    const entities = [
      ...(await idsFrom(run, "entities-of-article", { id })),
      ...(await idsFrom(run, "entities-of-claims", { claims: goneIds })),
    ];

    if (goneIds.length > 0) await run("delete-claims", { claims: goneIds });
    await run("delete-mentions", { id });
    await run("delete-passages", { id });
    await run("delete-article", { id });
    await putEdges(run, edges);
    await run("delete-orphans", { ids: [...new Set(entities)] });
  });
}

async function idsFrom(run: Run, name: string, parameters: Readonly<Record<string, unknown>>) {
  return (await run(name, parameters)).map((row) => IdRow.parse(row).id);
}
