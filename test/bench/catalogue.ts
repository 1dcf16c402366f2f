import type { Extraction } from "../../model/index.ts";
import { edgeKey } from "../../server/store/project-edges.ts";

interface Listed {
  readonly id: string;
  readonly name: string;
  claims: number;
}

/** What a graph made of extractions holds, as far as one must know it to ask for it. Names are of one entity each. */
export class Catalogue {
  readonly #entities = new Map<string, Listed>();
  readonly #edges = new Set<string>();
  claims = 0;

  add({ entities, claims }: Extraction): void {
    // Who was there before keeps the id of the first article.
    const listed = new Map(entities.map(({ id, name }) => [id, this.#list(id, name)]));
    for (const claim of claims) {
      const [subject, object] = [listed.get(claim.subject), listed.get(claim.object)];
      if (!subject || !object) throw new Error("A claim is about nobody.");
      subject.claims += 1;
      object.claims += 1;
      this.claims += 1;
      this.#edges.add(edgeKey({ ...claim, subject: subject.id, object: object.id }).id);
    }
  }

  get edges(): readonly string[] {
    return [...this.#edges];
  }

  /** Those with the most claims come first. */
  get entities(): readonly Readonly<Listed>[] {
    return [...this.#entities.values()].sort((a, b) => b.claims - a.claims);
  }

  #list(id: string, name: string): Listed {
    const listed = this.#entities.get(name) ?? { id, name, claims: 0 };
    this.#entities.set(name, listed);
    return listed;
  }
}
