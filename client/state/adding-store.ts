import { create } from "zustand";
import type { JobsAnswer } from "../../server/routes/jobs.schema.ts";
import { type AddingTab, type HandedOver, takeHandedOver } from "./adding.ts";
import { change } from "./explorer-store.ts";

interface AddingState {
  readonly tab: AddingTab;
  readonly jobs?: JobsAnswer;
  /** Filled in for a person to send. */
  readonly handedOver?: HandedOver | undefined;
}

/** What the window for adding articles shows. */
export const useAdding = create<AddingState>()(() => ({ tab: "paste" }));

export const showTab = (tab: AddingTab) => useAdding.setState({ tab });

/** Opens the window on one of its tabs. */
export function openAdding(tab: AddingTab): void {
  showTab(tab);
  change((state) => ({ ...state, dialog: "add-article" }));
}

/** Opens the window with what another page handed over, if it did. */
export function acceptHandedOver(): void {
  const handedOver = takeHandedOver(window);
  if (!handedOver) return;
  useAdding.setState({ handedOver });
  openAdding(handedOver.text === "" ? "address" : "paste");
}
