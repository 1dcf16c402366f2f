import { type DialogName, selectNext } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import type { Selection } from "../../state/selection.ts";

export const openDialog = (dialog: DialogName) => change((state) => ({ ...state, dialog }));

export const closeDialog = () => change((state) => ({ ...state, dialog: undefined }));

/** Closes the window for what was chosen in it. */
export const leaveFor = (selection: Selection) =>
  change((state) => ({ ...selectNext(state, selection), dialog: undefined }));
