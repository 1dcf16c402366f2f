import { ADDING_TABS, type AddingTab } from "../../state/adding.ts";
import { showTab, useAdding } from "../../state/adding-store.ts";

const LABELS: Readonly<Record<AddingTab, string>> = {
  paste: "Paste",
  files: "Files",
  address: "Address",
  feeds: "Feeds",
  queue: "Queue",
};

export function AddingTabs() {
  const tab = useAdding((state) => state.tab);
  const open = useAdding(({ jobs }) => (jobs ? jobs.counts.waiting + jobs.counts.running : 0));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div className="segments" role="group" aria-label="How to add">
      {ADDING_TABS.map((name) => (
        <button key={name} type="button" aria-pressed={name === tab} onClick={() => showTab(name)}>
          {LABELS[name]}
          {name === "queue" && open > 0 ? <span className="count">{open}</span> : null}
        </button>
      ))}
    </div>
  );
}
