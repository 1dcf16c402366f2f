import { FilePlus2, FileText, Waypoints } from "lucide-react";
import type { ReactNode } from "react";
import { openAdding } from "../../state/adding-store.ts";
import { select } from "../../state/explorer-state.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { SampleProgress } from "./sample-progress.tsx";

/** Why nothing is on the stage although the server answers, and what to do about it. */
export function EmptyNotice() {
  const scene = useExplorer((state) => state.scene);
  const status = useExplorer((state) => state.status.answer);
  if (scene.kind === "article") return <NothingRead id={scene.id} />;
  if (scene.kind === "news")
    return <Notice heading="Nothing is new since then">No edge and no entity came in.</Notice>;
  if (!status) return null;
  if (status.loading) return <ReadingSamples />;
  return status.articles > 0 ? <NoEntities /> : <NoArticles />;
}

interface NoticeProps {
  readonly heading: string;
  /** What it means. */
  readonly children: ReactNode;
  /** What to do. */
  readonly actions?: ReactNode;
}

function Notice({ heading, children, actions }: NoticeProps) {
  return (
    <div className="notice">
      <Waypoints className="notice-icon" aria-hidden="true" />
      <h2>{heading}</h2>
      <p className="muted">{children}</p>
      {actions}
    </div>
  );
}

function NothingRead({ id }: { readonly id: string }) {
  const read = () => change((state) => select(state, { kind: "article", id }));
  return (
    <Notice
      heading="Nothing was read from this article"
      actions={
        <button type="button" className="button primary large" onClick={read}>
          <FileText aria-hidden="true" /> Read the article
        </button>
      }
    >
      No sentence of it says who did what to whom in a way that is understood. Select a passage in
      the article to add an edge by hand.
    </Notice>
  );
}

function NoEntities() {
  return (
    <Notice
      heading="Nothing was read from the articles"
      actions={<AddArticle label="Add another article" />}
    >
      No sentence of theirs says who did what to whom in a way that is understood. “Articles” lists
      them; in one that is open, select a passage to add an edge by hand.
    </Notice>
  );
}

const WHAT_IT_DOES =
  "newsgraph reads a news article and draws who did what to whom, according to whom. Each edge opens the sentences it stands on.";

function ReadingSamples() {
  return (
    <Notice heading="Reading the sample articles" actions={<SampleProgress />}>
      {WHAT_IT_DOES}
    </Notice>
  );
}

function NoArticles() {
  return (
    <Notice
      heading="No articles yet"
      actions={
        <>
          <AddArticle label="Paste your first article" />
          <p className="muted small">
            Or start with the samples: <code>npm start</code>. Or feed a folder:{" "}
            <code>npm run newsgraph -- ingest articles/</code>
          </p>
        </>
      }
    >
      {WHAT_IT_DOES}
    </Notice>
  );
}

function AddArticle({ label }: { readonly label: string }) {
  return (
    <button type="button" className="button primary large" onClick={() => openAdding("paste")}>
      <FilePlus2 aria-hidden="true" /> {label}
    </button>
  );
}
