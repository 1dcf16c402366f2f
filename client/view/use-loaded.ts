import { useEffect, useState } from "react";
import { failed, type Loadable, loaded, loading } from "../state/loadable.ts";

/**
 * What `load` answers for a key, asked anew when the key changes and when `version` does. Answers of a former key are
 * dropped; until the first answer of the new one it is loading.
 */
export function useLoaded<Answer>(
  key: string,
  load: (key: string) => Promise<Answer>,
  version: unknown,
): Loadable<Answer> {
  const [kept, keep] = useState<{ key: string; answer: Loadable<Answer> }>({
    key,
    answer: loading,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version asks again.
  useEffect(() => {
    let isStale = false;
    const put = (answer: (before: Loadable<Answer>) => Loadable<Answer>) => {
      if (isStale) return;
      keep((now) => ({ key, answer: answer(now.key === key ? now.answer : loading) }));
    };
    load(key).then(
      (answer) => put(() => loaded(answer)),
      (error: unknown) => put((before) => failed(before, error)),
    );
    return () => {
      isStale = true;
    };
  }, [key, load, version]);
  return kept.key === key ? kept.answer : loading;
}
