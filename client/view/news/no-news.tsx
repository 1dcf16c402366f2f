import { FilePlus2 } from "lucide-react";
import { openAdding } from "../../state/adding-store.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import type { SinceKind } from "../../state/news-choice.ts";
import { useNews } from "../../state/news-store.ts";

const NO_ARTICLES =
  "The graph has no articles yet. What they bring is listed here as they come in.";
const BY_TIME =
  "Choose an earlier time, or leave this open: what comes in is listed here. When articles came in is not known of those that were imported with a graph: choose an article or a day of publication for them.";
const BY_ARTICLE = "Choose an earlier time, or leave this open: what comes in is listed here.";
const HINTS: Readonly<Record<SinceKind, string>> = {
  seen: BY_ARTICLE,
  article: BY_ARTICLE,
  hour: BY_TIME,
  day: BY_TIME,
  week: BY_TIME,
  time: BY_TIME,
  published:
    "Choose an earlier day, or a time of coming in: not every article says when it was published.",
};

/** Says what to do where nothing came in. */
export function NoNews() {
  const articles = useExplorer((state) => state.status.answer?.articles);
  const kind = useNews((state) => state.choice.kind);
  return (
    <div className="help">
      <p>{articles === 0 ? NO_ARTICLES : HINTS[kind]}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => openAdding("paste")}>
          <FilePlus2 aria-hidden="true" /> Add article
        </button>
      </div>
    </div>
  );
}
