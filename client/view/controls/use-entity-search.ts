import { useEffect, useState } from "react";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { searchEntities } from "../../api/explorer-api.ts";
import { ProblemError } from "../../api/problem-error.ts";

const PAUSE_MS = 150;

export interface EntitySearch {
  readonly entities: readonly EntitySummary[];
  readonly isSearching: boolean;
  /** Why nothing could be asked. */
  readonly problem?: ProblemError;
}

/** What the server finds for a text, once the person pauses. */
export function useEntitySearch(text: string): EntitySearch {
  const [found, setFound] = useState<EntitySearch>({ entities: [], isSearching: false });
  useEffect(() => {
    const wanted = text.trim();
    if (!wanted) return setFound({ entities: [], isSearching: false });
    setFound(({ entities }) => ({ entities, isSearching: true }));
    const controller = new AbortController();
    const timer = setTimeout(() => {
      searchEntities(wanted, controller.signal).then(
        ({ entities }) => setFound({ entities, isSearching: false }),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          if (!(error instanceof ProblemError)) throw error;
          setFound({ entities: [], isSearching: false, problem: error });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return found;
}
