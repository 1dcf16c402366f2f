import { useExplorer } from "../../state/explorer-store.ts";

/** How far the server has read its samples, while it does. */
export function SampleProgress() {
  const loading = useExplorer((state) => state.status.answer?.loading);
  if (!loading) return null;
  const { done, total } = loading;
  return (
    <div className="sample-progress">
      <label htmlFor="sample-progress">
        Reading sample articles: {done} of {total}
      </label>
      <progress id="sample-progress" value={done} max={total} />
    </div>
  );
}
