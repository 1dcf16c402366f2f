import { type ReactNode, useEffect, useRef } from "react";

interface IconButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly isPressed?: boolean;
  /** Takes the focus of what it comes in the place of. */
  readonly hasFocus?: boolean;
  readonly children: ReactNode;
}

/** A button that shows an icon and says its name. */
export function IconButton({ label, onPress, isPressed, hasFocus, children }: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  return (
    <button
      ref={button}
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
