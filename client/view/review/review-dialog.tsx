import { useCallback, useEffect, useRef, useState } from "react";
import type { NewJudgement } from "../../../server/routes/judgements.schema.ts";
import type { ReviewAnswer, ReviewItem } from "../../../server/routes/review.schema.ts";
import { fetchReview } from "../../api/review-api.ts";
import { seenOfReview } from "../../state/claim-since.ts";
import { seenOfEntities } from "../../state/entity-since.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { judge, takeProblem, undoLast, useJudging } from "../../state/judging-store.ts";
import { ExplorerDialog } from "../controls/explorer-dialog.tsx";
import { LoadingNotice } from "../panel/loading-notice.tsx";
import { useLoaded } from "../use-loaded.ts";
import { ClaimForm } from "./claim-form.tsx";
import { ClaimLines } from "./claim-lines.tsx";
import { JudgingBar } from "./judging-bar.tsx";
import { useShownItem } from "./use-shown-item.ts";

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly judgement: NewJudgement["judgement"];
  readonly what: string;
}

/** What is worth a look, one at a time, decided on with single keys. */
export function ReviewDialog() {
  return (
    <ExplorerDialog name="review" title="Review">
      <ReviewList />
    </ExplorerDialog>
  );
}

function ReviewList() {
  const version = useJudging((state) => state.version);
  const articles = useExplorer((state) => state.status.answer?.articles);
  const loadable = useLoaded("review", fetchReview, `${articles}:${version}`);
  const { answer } = loadable;
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const skip = useCallback((id: string) => {
    setSkipped((before) => new Set([...before, id]));
    // what was refused was about this one
    takeProblem();
  }, []);
  const { item, isGone } = useShownItem(answer, skipped);
  const [edited, edit] = useState<string>();
  const isEditing = item?.kind === "claim" && item.id === edited;
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (isEditing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "e" && item?.kind === "claim" && !isGone) {
        // it is not written into the field that takes the focus
        event.preventDefault();
        edit(item.id);
      }
      if (event.key === "u") void undoLast();
      if (event.key === "n" && item) skip(item.id);
      const choice = item && !isGone && choicesOf(item).find(({ key }) => key === event.key);
      if (choice) void judge(choice.judgement, choice.what);
    };
    window.addEventListener("keydown", act);
    return () => window.removeEventListener("keydown", act);
  }, [item, isGone, isEditing, skip]);
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    edit(undefined);
    list.current?.focus();
  };
  if (!answer) return <LoadingNotice of={loadable} />;
  return (
    <div className="review" ref={list} tabIndex={-1}>
      <JudgingBar />
      {isEditing ? (
        <>
          <h3>What does the article say?</h3>
          <ClaimForm key={item.id} claim={item.claim} onDone={close} onCancel={close} />
        </>
      ) : item ? (
        <>
          <p className="muted">
            {countLeft(answer, skipped)} to look at. What is uncertain, central and new comes first.
          </p>
          {/* whoever decides with a key hears what comes next */}
          <div aria-live="polite" aria-atomic="true">
            <ReviewCard item={item} />
          </div>
          {isGone ? (
            <p className="muted" role="alert">
              This is not in the list any more: others decided on it, or on what it stands on.
            </p>
          ) : null}
          <Choices
            item={item}
            isGone={isGone}
            onEdit={() => edit(item.id)}
            onSkip={() => skip(item.id)}
          />
        </>
      ) : (
        <p className="muted" role="status">
          {answer.total === 0
            ? "Nothing is left to look at."
            : "That was all for now. What you put off comes again when you open the review."}
        </p>
      )}
    </div>
  );
}

/** "120", or "400+" where not all of them are counted; what was skipped is not counted either. */
function countLeft(answer: ReviewAnswer, skipped: ReadonlySet<string>): string {
  const passed = answer.items.filter(({ id }) => skipped.has(id)).length;
  return `${(answer.total - passed).toLocaleString("en")}${answer.isCut ? "+" : ""}`;
}

function ReviewCard({ item }: { readonly item: ReviewItem }) {
  if (item.kind === "claim") {
    return (
      <article className="review-card">
        <h3>Does the article say so?</h3>
        <ClaimLines claim={item.claim} />
        <p className="muted">{Math.round(item.claim.confidence * 100)}% sure</p>
      </article>
    );
  }
  return (
    <article className="review-card">
      <h3>Are these one?</h3>
      <div className="side-by-side">
        {(["a", "b"] as const).map((side) => (
          <section key={side}>
            <h4>{item[side].name}</h4>
            <p className="muted">
              {[item[side].type, item[side].description].filter(Boolean).join(" · ")}
            </p>
            {item.quotes[side].map(({ text, articleId, title, publisher }) => (
              <figure className="evidence" key={`${articleId}${text}`}>
                <blockquote>{text}</blockquote>
                <figcaption className="muted">
                  {[title, publisher].filter(Boolean).join(" · ")}
                </figcaption>
              </figure>
            ))}
          </section>
        ))}
      </div>
      <p className="muted">
        {Math.round(item.confidence * 100)}% likely: {item.reasons.join("; ")}.
      </p>
    </article>
  );
}

interface ChoicesProps {
  readonly item: ReviewItem;
  readonly isGone: boolean;
  readonly onEdit: () => void;
  readonly onSkip: () => void;
}

function Choices({ item, isGone, onEdit, onSkip }: ChoicesProps) {
  const isBusy = useJudging((state) => state.isBusy);
  if (isGone) {
    return (
      <div className="review-choices">
        <button type="button" className="button primary" onClick={onSkip}>
          Next <kbd>n</kbd>
        </button>
      </div>
    );
  }
  return (
    <div className="review-choices">
      {choicesOf(item).map(({ key, label, judgement, what }) => (
        <button
          key={key}
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void judge(judgement, what)}
        >
          {label} <kbd>{key}</kbd>
        </button>
      ))}
      {item.kind === "claim" ? (
        <button type="button" className="button" disabled={isBusy} onClick={onEdit}>
          Edit <kbd>e</kbd>
        </button>
      ) : null}
      <button type="button" className="button quiet" onClick={onSkip}>
        Not now <kbd>n</kbd>
      </button>
    </div>
  );
}

function choicesOf(item: ReviewItem): readonly Choice[] {
  if (item.kind === "claim") {
    const judged = { claims: [item.claim.id], seen: seenOfReview(item.claim) };
    return [
      { key: "a", label: "Accept", judgement: { kind: "accept", ...judged }, what: "Accepted" },
      { key: "r", label: "Reject", judgement: { kind: "reject", ...judged }, what: "Rejected" },
    ];
  }
  const pair = { a: item.a.id, b: item.b.id, seen: seenOfEntities(item.a, item.b) };
  return [
    { key: "s", label: "Same", judgement: { kind: "same", ...pair }, what: "Made one" },
    { key: "d", label: "Different", judgement: { kind: "different", ...pair }, what: "Kept apart" },
  ];
}
