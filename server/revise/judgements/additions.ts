import type { AskedOf } from "../../routes/judgements.schema.ts";
import type { Run } from "../../store/graph-store.ts";
import { applyTogether } from "../../store/judgements/apply-judgement.ts";
import { addJudgements, type Decision } from "../../store/judgements/judgements.ts";
import { currentSeq, setSeq } from "../../store/next-seq.ts";
import { decisionOf } from "./enact.ts";
import { recordPayload } from "./record-payload.ts";

/** A judgement that adds something, or says more of an entity. */
export type Addition = AskedOf<"add-edge" | "add-entity" | "edit-entity">;

export interface Who {
  readonly by: string;
  readonly why?: string | undefined;
}

/** Judgements that take effect with the same few statements: many of them are too much at a time. */
export const TOGETHER = 500;

/**
 * Additions of one transaction. They take effect together, which takes a few statements for hundreds of them; the log and the
 * graph are what they come to one after the other.
 */
export class Additions {
  readonly #run: Run;
  readonly #at: string;
  #seq: number | undefined;
  #open: Decision[] = [];

  /** `at`: ISO 8601 time. */
  constructor(run: Run, at: string) {
    this.#run = run;
    this.#at = at;
  }

  /**
   * Adds a judgement, which takes effect before the transaction's end by `settle`. `leads`: whether an id is known to be that of
   * an entity in the graph, or of one that was added here. Throws NotFoundError, WrongUseError, JudgementConflictError.
   */
  async add(asked: Addition, { by, why }: Who, leads: (id: string) => boolean): Promise<Decision> {
    if (asked.kind === "edit-entity" && this.#makes(asked.entity)) await this.settle();
    const seq = (this.#seq ?? (await currentSeq(this.#run))) + 1;
    const payload = await recordPayload(this.#run, asked, seq, leads);
    const decision = decisionOf({ seq, at: this.#at, by, ...(why && { why }), payload });
    this.#seq = seq;
    this.#open.push(decision);
    if (this.#open.length >= TOGETHER) await this.settle();
    return decision;
  }

  /** Has those take effect that were added. */
  async settle(): Promise<void> {
    const open = this.#open;
    this.#open = [];
    if (this.#seq === undefined || open.length === 0) return;
    await setSeq(this.#run, this.#seq);
    await addJudgements(this.#run, open);
    await applyTogether(this.#run, open);
  }

  #makes(id: string): boolean {
    return this.#open.some(({ makes }) => makes.includes(id));
  }
}
