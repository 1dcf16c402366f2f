import type { DialogName } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";

export const openDialog = (dialog: DialogName) => change((state) => ({ ...state, dialog }));

export const closeDialog = () => change((state) => ({ ...state, dialog: undefined }));
