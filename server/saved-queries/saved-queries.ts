import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NotFoundError, QueryNotSavedError } from "../errors.ts";
import { QueryParams, type QueryText, type SavedQuery } from "../routes/queries.schema.ts";
import { readQueryFile, writeQueryFile } from "./query-file.ts";

const shipped = fileURLToPath(new URL("../../cypher/saved", import.meta.url));
const MOST_QUERIES = 500;

/** Saved questions: those in cypher/saved, and a person's own, which are files of one folder. */
export class SavedQueries {
  readonly #own: string;

  /** `own` is the folder of a person's own; it is made when the first is saved. */
  constructor(own: string) {
    this.#own = own;
  }

  /** A person's own first, each by title. */
  async list(): Promise<readonly SavedQuery[]> {
    const [own, others] = await Promise.all([
      readFolder(this.#own, true),
      readFolder(shipped, false),
    ]);
    const taken = new Set(others.map(({ id }) => id));
    return [...own.filter(({ id }) => !taken.has(id)), ...others];
  }

  /** Throws NotFoundError. */
  async find(id: string): Promise<SavedQuery> {
    const found = (await this.list()).find((query) => query.id === id);
    if (!found) throw queryNotFound(id);
    return found;
  }

  /** Saves it whole or not at all, over what had its id. `id` must be a QueryParams. Throws QueryNotSavedError. */
  async save(id: string, query: QueryText): Promise<SavedQuery> {
    const all = await this.list();
    const before = all.find((one) => one.id === id);
    if (before && !before.isOwn) throw comesWithNewsgraph(id);
    if (!before && all.filter(({ isOwn }) => isOwn).length >= MOST_QUERIES) {
      throw new QueryNotSavedError(
        "TOO_MANY_QUERIES",
        `There are ${MOST_QUERIES} saved queries. Delete one that is not used any more.`,
      );
    }
    await this.#write(id, writeQueryFile(query)).catch((cause) => {
      throw new QueryNotSavedError(
        "QUERY_NOT_SAVED",
        `"${this.#own}" cannot be written, so the query is not saved.`,
        { cause },
      );
    });
    return { ...query, id, isOwn: true };
  }

  /** Gives what it deleted. Throws NotFoundError, QueryNotSavedError. */
  async remove(id: string): Promise<SavedQuery> {
    const query = await this.find(id);
    if (!query.isOwn) throw comesWithNewsgraph(id);
    await rm(fileOf(this.#own, id), { force: true });
    return query;
  }

  async #write(id: string, text: string): Promise<void> {
    await mkdir(this.#own, { recursive: true });
    const draft = join(this.#own, `.${id}.${randomUUID()}.draft`);
    const file = await open(draft, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, fileOf(this.#own, id));
  }
}

const fileOf = (folder: string, id: string) => join(folder, `${id}.cypher`);

function queryNotFound(id: string): NotFoundError {
  return new NotFoundError("QUERY_NOT_FOUND", `No saved query has the id "${id}".`);
}

function comesWithNewsgraph(id: string): QueryNotSavedError {
  return new QueryNotSavedError(
    "QUERY_IS_SHIPPED",
    `"${id}" comes with newsgraph and stays as it is. Save yours under another name.`,
  );
}

async function readFolder(folder: string, isOwn: boolean): Promise<readonly SavedQuery[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  const ids = names
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => basename(name, ".cypher"))
    .filter((id) => QueryParams.safeParse({ id }).success);
  const queries = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(fileOf(folder, id), "utf8");
      return { ...readQueryFile(text, id), id, isOwn };
    }),
  );
  return queries.toSorted((one, other) => one.title.localeCompare(other.title, "en"));
}
