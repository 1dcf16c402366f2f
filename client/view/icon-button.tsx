import type { ReactNode } from "react";

interface IconButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly isPressed?: boolean;
  readonly children: ReactNode;
}

/** A button that shows an icon and says its name. */
export function IconButton({ label, onPress, isPressed, children }: IconButtonProps) {
  return (
    <button
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
