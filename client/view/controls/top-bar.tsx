import { FilePlus2, GitBranchPlus, Newspaper, Waypoints } from "lucide-react";
import { openAdding } from "../../state/adding-store.ts";
import { countUnread, useAlerts } from "../../state/alerts-store.ts";
import { change, showScene, useExplorer } from "../../state/explorer-store.ts";
import { wholeScene } from "../../state/scene.ts";
import { AlertsButton } from "../alerts/alerts-button.tsx";
import { IconButton } from "../icon-button.tsx";
import { useIsNarrow } from "../use-is-narrow.ts";
import { type BarAction, useBarActions } from "./bar-actions.ts";
import { BarMenu } from "./bar-menu.tsx";
import { openDialog } from "./open-dialog.ts";
import { QueueButton } from "./queue-button.tsx";
import { SearchBox } from "./search-box.tsx";
import { SkipLinks } from "./skip-links.tsx";

export function TopBar() {
  const isNarrow = useIsNarrow();
  return (
    <header className="top-bar">
      <h1 className="brand">
        <button type="button" onClick={goHome} title="Back to the whole graph">
          <Waypoints aria-hidden="true" />
          newsgraph
        </button>
      </h1>
      <SearchBox />
      <SkipLinks />
      <nav className="top-actions" aria-label="Explorer">
        {isNarrow ? <NarrowActions /> : <WideActions />}
      </nav>
    </header>
  );
}

function WideActions() {
  const articles = useExplorer((state) => state.status.answer?.articles);
  const { news, others } = useBarActions();
  return (
    <>
      <button type="button" className="button" onClick={() => openDialog("articles")}>
        <Newspaper aria-hidden="true" />
        <span className="wide-only">Articles</span>
        {articles === undefined ? null : <span className="count">{articles}</span>}
      </button>
      <QueueButton />
      <AddArticle />
      <button type="button" className="button" onClick={() => openDialog("add-edge")}>
        <GitBranchPlus aria-hidden="true" />
        <span className="wide-only">Add edge</span>
      </button>
      <ActionButton action={news} />
      <AlertsButton />
      {others.map((action) => (
        <ActionButton key={action.label} action={action} />
      ))}
    </>
  );
}

/** What waits for somebody, and what is done most, stay in sight; a menu has all the rest. */
function NarrowActions() {
  const unread = useAlerts(countUnread);
  return (
    <>
      <QueueButton />
      {unread > 0 ? <AlertsButton /> : null}
      <AddArticle />
      <BarMenu />
    </>
  );
}

function AddArticle() {
  return (
    <button type="button" className="button primary" onClick={() => openAdding("paste")}>
      <FilePlus2 aria-hidden="true" />
      <span className="wide-only">Add article</span>
    </button>
  );
}

function ActionButton({ action }: { readonly action: BarAction }) {
  const { label, Icon, isPressed, run } = action;
  return (
    <IconButton label={label} onPress={run} {...(isPressed !== undefined && { isPressed })}>
      <Icon />
    </IconButton>
  );
}

function goHome(): void {
  change((state) => ({ ...state, trail: [], stageView: "graph" }));
  void showScene(wholeScene);
}
