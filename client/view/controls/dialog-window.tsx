import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "../icon-button.tsx";
import { useHeldFocus } from "../use-held-focus.ts";

interface DialogWindowProps {
  readonly title: string;
  readonly size?: "wide";
  /** What it shows; a function of what closes it, where it closes by itself. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A window of its own trigger: keeps the focus, closes with Escape and a click beside it. */
export function DialogWindow({ title, size, children }: DialogWindowProps) {
  const heldFocus = useHeldFocus();
  return (
    <ModalOverlay className="overlay" isDismissable>
      <Modal className={size ? `modal card ${size}` : "modal card"}>
        <Dialog className="dialog" ref={heldFocus}>
          {({ close }) => (
            <>
              <header>
                <Heading slot="title">{title}</Heading>
                <IconButton label="Close" onPress={close}>
                  <X />
                </IconButton>
              </header>
              {typeof children === "function" ? children(close) : children}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
