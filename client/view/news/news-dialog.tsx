import { type SinceKind, sinceOf } from "../../state/news-choice.ts";
import { unmarkSeen, useNews } from "../../state/news-store.ts";
import { ExplorerDialog } from "../controls/explorer-dialog.tsx";
import { NewsList } from "./news-list.tsx";
import { SinceForm } from "./since-form.tsx";

/** What is still to be said of a choice. */
const MISSING: Readonly<Partial<Record<SinceKind, string>>> = {
  time: "Choose a date and a time: what came in from then on is new.",
  published: "Choose a day: what articles of that day and later brought is new.",
  article: "Choose an article: what came in after it is new.",
};

/** What came in since a time that one chooses: changes of status, edges, entities and articles. */
export function NewsDialog() {
  return (
    <ExplorerDialog name="news" title="What is new" size="wide">
      <SinceForm />
      <SeenNotice />
      <News />
    </ExplorerDialog>
  );
}

function News() {
  const { choice, seen, now } = useNews();
  const since = sinceOf(choice, now, seen);
  if (since) return <NewsList key={since} since={since} />;
  return <p className="muted">{MISSING[choice.kind]}</p>;
}

function SeenNotice() {
  const isMarked = useNews((state) => state.before !== undefined);
  return (
    <p className="undo small" role="status">
      {isMarked ? (
        <>
          All is marked as seen.{" "}
          <button type="button" className="link" onClick={unmarkSeen}>
            Undo
          </button>
        </>
      ) : null}
    </p>
  );
}
