import { X } from "lucide-react";
import { SIDE_TABS, type SideTab } from "../../state/console/console-state.ts";
import { changeConsole, useConsole } from "../../state/console/console-store.ts";
import { IconButton } from "../icon-button.tsx";
import { HistoryList } from "./history-list.tsx";
import { SavedList } from "./saved-list.tsx";
import { SchemaPanel } from "./schema-panel.tsx";

const TABS: Readonly<Record<SideTab, { label: string; Content: () => React.ReactNode }>> = {
  saved: { label: "Saved", Content: SavedList },
  schema: { label: "Schema", Content: SchemaPanel },
  history: { label: "History", Content: HistoryList },
};

/** What helps to write a statement: saved questions, the schema, what was run before. */
export function SidePanel() {
  const tab = useConsole((state) => state.tab);
  const isOpen = useConsole((state) => state.isSideOpen);
  const { label, Content } = TABS[tab];
  return (
    <section
      className={isOpen ? "console-side is-open" : "console-side"}
      id="console-side"
      aria-label="Help with writing"
    >
      <div className="side-bar">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
        <div className="segments" role="group" aria-label="At the side">
          {SIDE_TABS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === tab}
              onClick={() => changeConsole((state) => ({ ...state, tab: name }))}
            >
              {TABS[name].label}
            </button>
          ))}
        </div>
        <span className="side-close">
          <IconButton
            label="Close the side"
            onPress={() => changeConsole((state) => ({ ...state, isSideOpen: false }))}
          >
            <X />
          </IconButton>
        </span>
      </div>
      <section
        className="side-body"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <Content />
      </section>
    </section>
  );
}
