import { create } from "zustand";
import type { AlertHit, AlertView } from "../../server/routes/alerts.schema.ts";
import {
  changeAlert,
  checkAlert,
  deleteAlert,
  postAlert,
  readHits,
  restoreAlert,
} from "../api/alerts-api.ts";
import { ProblemError } from "../api/problem-error.ts";
import { type AlertDraft, type DraftSearch, draftOf, toNewAlert } from "./alert-draft.ts";
import { change } from "./explorer-store.ts";

interface AlertsState {
  /** As the server has them; undefined until it said so. */
  readonly alerts?: readonly AlertView[];
  /** The alert that is being made. */
  readonly draft?: AlertDraft | undefined;
  /** The one that was just removed, until the next one is. */
  readonly removed?: AlertView | undefined;
  /** What went wrong with what was done last. */
  readonly problem?: ProblemError | undefined;
}

/** The alerts, and what is done with them here. */
export const useAlerts = create<AlertsState>()(() => ({}));

export function countUnread({ alerts = [] }: AlertsState): number {
  return alerts.reduce((sum, { unread }) => sum + unread, 0);
}

/** Opens the window with the form for a new alert. */
export function draftAlert(search: DraftSearch, title?: string): void {
  useAlerts.setState({ draft: draftOf(search, title), problem: undefined });
  change((state) => ({ ...state, dialog: "alerts" }));
}

/** Opens the window with what there is; a form that was left is gone. */
export function openAlerts(): void {
  writeDraft(undefined);
  change((state) => ({ ...state, dialog: "alerts" }));
}

export function writeDraft(draft: AlertDraft | undefined): void {
  useAlerts.setState({ draft, problem: undefined });
}

export async function saveDraft(): Promise<void> {
  const { draft } = useAlerts.getState();
  if (!draft) return;
  await act(async () => {
    const added = await postAlert(toNewAlert(draft));
    useAlerts.setState(({ alerts = [] }) => ({
      draft: undefined,
      alerts: [...alerts.filter(({ id }) => id !== added.id), added],
    }));
  });
}

/** Looks now whether there is something new. */
export const lookNow = ({ id }: AlertView) => replace(() => checkAlert(id));

export const pause = ({ id }: AlertView, isPaused: boolean) =>
  replace(() => changeAlert(id, { isPaused }));

/** Marks hits as read: these, or all. */
export const markRead = (id: string, hits?: readonly AlertHit[]) =>
  replace(() =>
    readHits(
      id,
      hits?.map((hit) => hit.id),
    ),
  );

/** Removes an alert; it stays at hand, to be put back. */
export const remove = (alert: AlertView) =>
  act(async () => {
    await deleteAlert(alert.id);
    useAlerts.setState(({ alerts = [] }) => ({
      removed: alert,
      alerts: alerts.filter(({ id }) => id !== alert.id),
    }));
  });

export const restore = ({ id }: AlertView) =>
  act(async () => {
    const restored = await restoreAlert(id);
    useAlerts.setState(({ alerts = [] }) => ({
      removed: undefined,
      alerts: [...alerts.filter((one) => one.id !== id), restored],
    }));
  });

function replace(work: () => Promise<AlertView>): Promise<void> {
  return act(async () => {
    const changed = await work();
    useAlerts.setState(({ alerts = [] }) => ({
      alerts: alerts.map((one) => (one.id === changed.id ? changed : one)),
    }));
  });
}

async function act(work: () => Promise<void>): Promise<void> {
  useAlerts.setState({ problem: undefined });
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    useAlerts.setState({ problem: error });
  }
}
