import { WrongUseError } from "../errors.ts";
import type { Who } from "./judge-with.ts";

export interface RemoveOptions extends Who {
  readonly report?: string;
  readonly publisher?: string;
}

/** The removal that is asked for: of an article, a report or a publisher. */
export function removal(article: string | undefined, { report, publisher }: RemoveOptions) {
  if ([article, report, publisher].filter(Boolean).length !== 1) {
    throw new WrongUseError("Name an article, or give --report or --publisher; one of them.");
  }
  if (article) return { kind: "remove-article", article };
  return report ? { kind: "remove-report", report } : { kind: "remove-source", publisher };
}
