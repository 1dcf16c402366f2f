import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../icon-button.tsx";

interface ChosenFieldProps {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** Stands in front of the name. */
  readonly icon?: ReactNode;
  /** Whether the button to choose another takes the focus, as it comes in the place of where the name was written. */
  readonly hasFocus?: boolean;
  readonly onClear: () => void;
  readonly children?: ReactNode;
}

/** What was chosen by a part of its name, and a way to another. */
export function ChosenField(props: ChosenFieldProps) {
  const { id, label, name, icon, hasFocus = false, onClear, children } = props;
  return (
    <div className="field">
      <span className="field-name" id={`${id}-name`}>
        {label}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would lay it out as a form of its own. */}
      <div className="chosen-entity" role="group" aria-labelledby={`${id}-name`}>
        {icon}
        <strong>{name}</strong>
        {children}
        <IconButton label={`Choose another than ${name}`} onPress={onClear} hasFocus={hasFocus}>
          <X />
        </IconButton>
      </div>
    </div>
  );
}
