import {
  CalendarClock,
  FilePlus2,
  GitBranchPlus,
  HelpCircle,
  ListChecks,
  Moon,
  Newspaper,
  Scale,
  Sun,
  Table2,
  TerminalSquare,
  Waypoints,
} from "lucide-react";
import { openAdding } from "../../state/adding-store.ts";
import { change, showScene, useExplorer } from "../../state/explorer-store.ts";
import { openNews } from "../../state/news-store.ts";
import { openConsole } from "../../state/open-console.ts";
import { wholeScene } from "../../state/scene.ts";
import { rememberTheme, type Theme } from "../../state/theme.ts";
import { AlertsButton } from "../alerts/alerts-button.tsx";
import { IconButton } from "../icon-button.tsx";
import { openDialog } from "./open-dialog.ts";
import { QueueButton } from "./queue-button.tsx";
import { SearchBox } from "./search-box.tsx";
import { SkipLinks } from "./skip-links.tsx";

export function TopBar() {
  const theme = useExplorer((state) => state.theme);
  const view = useExplorer((state) => state.stageView);
  const articles = useExplorer((state) => state.status.answer?.articles);
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
        <button type="button" className="button" onClick={() => openDialog("articles")}>
          <Newspaper aria-hidden="true" />
          <span className="wide-only">Articles</span>
          {articles === undefined ? null : <span className="count">{articles}</span>}
        </button>
        <QueueButton />
        <button type="button" className="button primary" onClick={() => openAdding("paste")}>
          <FilePlus2 aria-hidden="true" />
          <span className="wide-only">Add article</span>
        </button>
        <button type="button" className="button" onClick={() => openDialog("add-edge")}>
          <GitBranchPlus aria-hidden="true" />
          <span className="wide-only">Add edge</span>
        </button>
        <IconButton label="What is new" onPress={openNews}>
          <CalendarClock />
        </IconButton>
        <AlertsButton />
        <IconButton label="Review" onPress={() => openDialog("review")}>
          <ListChecks />
        </IconButton>
        <IconButton label="Contradictions" onPress={() => openDialog("contradictions")}>
          <Scale />
        </IconButton>
        <IconButton
          label="List of edges"
          isPressed={view === "list"}
          onPress={() =>
            change((state) => ({ ...state, stageView: view === "list" ? "graph" : "list" }))
          }
        >
          <Table2 />
        </IconButton>
        <IconButton
          label="Cypher console"
          isPressed={view === "cypher"}
          onPress={() =>
            view === "cypher"
              ? change((state) => ({ ...state, stageView: "graph" }))
              : openConsole()
          }
        >
          <TerminalSquare />
        </IconButton>
        <IconButton
          label={theme === "dark" ? "Light colours" : "Dark colours"}
          onPress={() => chooseTheme(theme === "dark" ? "light" : "dark")}
        >
          {theme === "dark" ? <Sun /> : <Moon />}
        </IconButton>
        <IconButton label="Help" onPress={() => openDialog("help")}>
          <HelpCircle />
        </IconButton>
      </nav>
    </header>
  );
}

function chooseTheme(theme: Theme): void {
  rememberTheme(localStorage, theme);
  change((state) => ({ ...state, theme }));
}

function goHome(): void {
  change((state) => ({ ...state, trail: [], stageView: "graph" }));
  void showScene(wholeScene);
}
