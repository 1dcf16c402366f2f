interface FieldProblemProps {
  readonly id: string;
  readonly children: string | undefined;
}

/** What is wrong with a field, below it. */
export function FieldProblem({ id, children }: FieldProblemProps) {
  if (children === undefined) return null;
  return (
    <span id={id} className="problem field-hint" role="alert">
      {children}
    </span>
  );
}
