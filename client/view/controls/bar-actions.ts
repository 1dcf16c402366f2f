import {
  CalendarClock,
  HelpCircle,
  ListChecks,
  type LucideIcon,
  Moon,
  Scale,
  Sun,
  Table2,
  TerminalSquare,
} from "lucide-react";
import type { StageView } from "../../state/explorer-state.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { openNews } from "../../state/news-store.ts";
import { openConsole } from "../../state/open-console.ts";
import { rememberTheme, type Theme } from "../../state/theme.ts";
import { openDialog } from "./open-dialog.ts";

/** What the bar leads to: a button of it or, where it has no room, a line of its menu. */
export interface BarAction {
  readonly label: string;
  /** What a line of a menu says instead, which shows no button as pressed. */
  readonly menuLabel?: string;
  readonly Icon: LucideIcon;
  readonly isPressed?: boolean;
  readonly run: () => void;
}

const NEWS: BarAction = { label: "What is new", Icon: CalendarClock, run: openNews };
const REVIEW: BarAction = { label: "Review", Icon: ListChecks, run: () => openDialog("review") };
const CONTRADICTIONS: BarAction = {
  label: "Contradictions",
  Icon: Scale,
  run: () => openDialog("contradictions"),
};
const HELP: BarAction = { label: "Help", Icon: HelpCircle, run: () => openDialog("help") };

/** The actions that are an icon in a wide bar, in their order; what is new comes before the alerts, the others after. */
export function useBarActions(): {
  readonly news: BarAction;
  readonly others: readonly BarAction[];
} {
  const view = useExplorer((state) => state.stageView);
  const theme = useExplorer((state) => state.theme);
  return {
    news: NEWS,
    others: [REVIEW, CONTRADICTIONS, listOf(view), consoleOf(view), coloursOf(theme), HELP],
  };
}

const show = (stageView: StageView) => change((state) => ({ ...state, stageView }));
const GRAPH = "Back to the graph";

function listOf(view: StageView): BarAction {
  const isPressed = view === "list";
  const label = "List of edges";
  const run = () => show(isPressed ? "graph" : "list");
  return { label, menuLabel: isPressed ? GRAPH : label, Icon: Table2, isPressed, run };
}

function consoleOf(view: StageView): BarAction {
  const isPressed = view === "cypher";
  const label = "Cypher console";
  const run = () => (isPressed ? show("graph") : openConsole());
  return { label, menuLabel: isPressed ? GRAPH : label, Icon: TerminalSquare, isPressed, run };
}

function coloursOf(theme: Theme): BarAction {
  const other = theme === "dark" ? "light" : "dark";
  return {
    label: theme === "dark" ? "Light colours" : "Dark colours",
    Icon: theme === "dark" ? Sun : Moon,
    run() {
      rememberTheme(localStorage, other);
      change((state) => ({ ...state, theme: other }));
    },
  };
}
