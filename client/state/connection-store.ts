import { create } from "zustand";

interface ConnectionState {
  /** Whether the server has told nothing for a while: what is shown may be old. */
  readonly isLost: boolean;
}

/** Whether the server still tells of what changes. */
export const useConnection = create<ConnectionState>()(() => ({ isLost: false }));

/** A server that is started anew is back before this. */
const PATIENCE_MS = 4_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** The server tells no more; it is lost unless it is back soon. */
export function loseSoon(): void {
  waiting ??= setTimeout(() => useConnection.setState({ isLost: true }), PATIENCE_MS);
}

/** The server tells again, or nobody listens. */
export function markBack(): void {
  clearTimeout(waiting);
  waiting = undefined;
  useConnection.setState({ isLost: false });
}
