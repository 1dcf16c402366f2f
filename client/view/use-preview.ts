import { useEffect, useState } from "react";
import type { NewJudgement, Preview } from "../../server/routes/judgements.schema.ts";
import { previewJudgement } from "../api/judge.ts";
import { failed, type Loadable, loaded, loading } from "../state/loadable.ts";

const PAUSE_MS = 250;

/** What a judgement would do, asked once the person pauses; undefined while there is none. */
export function usePreview(
  judgement: NewJudgement["judgement"] | undefined,
): Loadable<Preview> | undefined {
  const wanted = judgement && JSON.stringify(judgement);
  const [found, setFound] = useState<Loadable<Preview>>();
  useEffect(() => {
    setFound(undefined);
    if (!wanted) return undefined;
    setFound(loading);
    const controller = new AbortController();
    const timer = setTimeout(() => {
      previewJudgement(JSON.parse(wanted), controller.signal).then(
        (preview) => setFound(loaded(preview)),
        (error: unknown) => {
          if (!controller.signal.aborted) setFound(failed(loading, error));
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted]);
  return found;
}
