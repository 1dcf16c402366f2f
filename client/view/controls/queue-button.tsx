import { ListTodo } from "lucide-react";
import { openAdding, useAdding } from "../../state/adding-store.ts";

/** Shows that articles wait to be read or have failed; there is none where nothing does. */
export function QueueButton() {
  const open = useAdding(({ jobs }) => (jobs ? jobs.counts.waiting + jobs.counts.running : 0));
  const failed = useAdding(({ jobs }) => jobs?.counts.failed ?? 0);
  if (open + failed === 0) return null;
  const label = open > 0 ? `Queue: ${open} to read` : `Queue: ${failed} failed`;
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={label}
      onClick={() => openAdding("queue")}
    >
      <ListTodo aria-hidden="true" />
      <span className={open > 0 ? "count" : "count is-failed"}>{open > 0 ? open : failed}</span>
    </button>
  );
}
