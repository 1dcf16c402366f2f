import { ArrowLeft, X } from "lucide-react";
import { useEffect } from "react";
import { goBack, select } from "../../state/explorer-state.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import type { Selection } from "../../state/selection.ts";
import { IconButton } from "../icon-button.tsx";
import { JudgingBar } from "../review/judging-bar.tsx";
import { useHeldFocus } from "../use-held-focus.ts";
import { ArticlePanel } from "./article-panel.tsx";
import { EdgePanel } from "./edge-panel.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import { PairPanel } from "./pair-panel.tsx";
import { useReturnedFocus } from "./use-returned-focus.ts";

const NAMES: Readonly<Record<Selection["kind"], string>> = {
  entity: "Entity",
  pair: "Two entities",
  edge: "Relation",
  article: "Article",
};

/** What is known of the selection. */
export function Panel() {
  const selection = useExplorer((state) => state.trail.at(-1));
  return selection ? <OpenPanel selection={selection} /> : null;
}

function OpenPanel({ selection }: { readonly selection: Selection }) {
  const canGoBack = useExplorer((state) => state.trail.length > 1);
  const heldFocus = useHeldFocus();
  const returnedFocus = useReturnedFocus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is read from its top.
  useEffect(() => document.getElementById("panel")?.scrollTo(0, 0), [selection]);
  return (
    <aside className="panel" ref={returnedFocus} aria-label={`${NAMES[selection.kind]} details`}>
      <div className="panel-bar">
        {canGoBack ? (
          <button type="button" className="button quiet" onClick={() => change(goBack)}>
            <ArrowLeft aria-hidden="true" /> Back
          </button>
        ) : (
          <span className="panel-kind">{NAMES[selection.kind]}</span>
        )}
        <IconButton label="Close" onPress={() => change((state) => select(state, undefined))}>
          <X />
        </IconButton>
      </div>
      <section
        className="panel-body"
        id="panel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label="Details"
        ref={heldFocus}
      >
        <JudgingBar />
        <Content selection={selection} />
      </section>
    </aside>
  );
}

function Content({ selection }: { readonly selection: Selection }) {
  if (selection.kind === "entity") return <EntityPanel id={selection.id} />;
  if (selection.kind === "pair") return <PairPanel id={selection.id} other={selection.other} />;
  if (selection.kind === "edge") return <EdgePanel id={selection.id} />;
  const { id, passage } = selection;
  return <ArticlePanel id={id} {...(passage && { passage })} />;
}
