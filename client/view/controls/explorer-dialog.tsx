import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { DialogName } from "../../state/explorer-state.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { IconButton } from "../icon-button.tsx";
import { useHeldFocus } from "../use-held-focus.ts";
import { closeDialog } from "./open-dialog.ts";

interface ExplorerDialogProps {
  readonly name: DialogName;
  readonly title: string;
  readonly size?: "wide";
  /** False while something is under way that closing would lose sight of. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
}

/** A window over the page: keeps the focus, closes with Escape and a click beside it. */
export function ExplorerDialog({
  name,
  title,
  size,
  isDismissable = true,
  children,
}: ExplorerDialogProps) {
  const isOpen = useExplorer((state) => state.dialog === name);
  const heldFocus = useHeldFocus();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => open || closeDialog()}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={size ? `modal card ${size}` : "modal card"}>
        <Dialog className="dialog" ref={heldFocus}>
          <header>
            <Heading slot="title">{title}</Heading>
            {isDismissable ? (
              <IconButton label="Close" onPress={closeDialog}>
                <X />
              </IconButton>
            ) : null}
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
