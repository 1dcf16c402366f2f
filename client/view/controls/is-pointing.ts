/** Whether an arrow key has gone to one of the list below a field: Enter then takes that one. */
export const isPointing = (field: HTMLElement): boolean =>
  field.hasAttribute("aria-activedescendant");
