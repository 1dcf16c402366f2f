import { type FormEvent, useState } from "react";
import type { FeedView } from "../../../server/routes/feeds.schema.ts";
import { deleteFeed, fetchFeeds, pollFeed, postFeed } from "../../api/feeds-api.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { useAdding } from "../../state/adding-store.ts";
import { AddingProblem } from "../controls/adding-problem.tsx";
import { LoadingNotice } from "../panel/loading-notice.tsx";
import { useKeptFocus } from "../use-kept-focus.ts";
import { useLoaded } from "../use-loaded.ts";
import { FeedRow } from "./feed-row.tsx";

/** The feeds that articles come from: how each went, and more of them. */
export function FeedsPanel() {
  const jobs = useAdding((state) => state.jobs?.counts);
  const [version, setVersion] = useState(0);
  const list = useLoaded("feeds", fetchFeeds, `${version} ${JSON.stringify(jobs)}`);
  const { answer } = list;
  const [url, setUrl] = useState("");
  const [busy, setBusy] = useState<string>();
  const [removed, setRemoved] = useState<FeedView>();
  const [problem, setProblem] = useState<ProblemError>();
  const panel = useKeptFocus<HTMLElement>();
  /** Does something with a feed, and shows how the feeds are then. */
  const act = async (what: string, work: () => Promise<unknown>) => {
    setBusy(what);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(undefined);
      setVersion((before) => before + 1);
    }
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    void act("add", async () => {
      await postFeed(url.trim());
      setUrl("");
    });
  };
  const remove = (feed: FeedView) =>
    act(feed.id, async () => {
      await deleteFeed(feed.id);
      setRemoved(feed);
    });
  const putBack = (feed: FeedView) =>
    act("add", async () => {
      await postFeed(feed.url);
      setRemoved(undefined);
    });
  return (
    <section className="feeds" aria-label="Feeds" tabIndex={-1} ref={panel}>
      <form onSubmit={add} className="feed-form">
        <div className="field">
          <label htmlFor="feed-url">Address of a feed (RSS, Atom, JSON Feed)</label>
          <input
            id="feed-url"
            type="url"
            required
            placeholder="https://"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        </div>
        <button
          type="submit"
          className="button primary"
          disabled={url.trim() === "" || busy === "add"}
        >
          {busy === "add" ? "Asking it…" : "Add feed"}
        </button>
      </form>
      <AddingProblem problem={problem} />
      <p className="undo small" role="status">
        {removed ? (
          <>
            “{removed.title ?? removed.url}” is removed; its articles stay.{" "}
            <button type="button" className="link" onClick={() => void putBack(removed)}>
              Undo
            </button>
          </>
        ) : null}
      </p>
      {answer ? null : <LoadingNotice of={list} />}
      {answer?.feeds.length === 0 ? (
        <p className="muted">
          There are none yet. A feed is asked every few minutes, and its new articles are queued.
        </p>
      ) : null}
      <ul className="feed-list">
        {answer?.feeds.map((feed) => (
          <FeedRow
            key={feed.id}
            feed={feed}
            isBusy={busy === feed.id}
            onPoll={() => void act(feed.id, () => pollFeed(feed.id))}
            onRemove={() => void remove(feed)}
          />
        ))}
      </ul>
    </section>
  );
}
