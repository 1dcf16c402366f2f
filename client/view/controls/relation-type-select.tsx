import {
  RELATION_GROUPS,
  RELATION_TYPE_NAMES,
  type RelationTypeName,
  relationType,
} from "../../../model/index.ts";
import { FieldProblem } from "./field-problem.tsx";

interface RelationTypeSelectProps<Value extends RelationTypeName | ""> {
  readonly id: string;
  readonly type: Value;
  /** What stands where none is chosen; without it, one is. */
  readonly question?: string;
  /** What is wrong with it, where somebody tried to send the form. */
  readonly problem?: string | undefined;
  readonly onChange: (type: RelationTypeName | (Value & "")) => void;
}

/** How two entities are tied, by what that is about. */
export function RelationTypeSelect<Value extends RelationTypeName | "">({
  id,
  type,
  question,
  problem,
  onChange,
}: RelationTypeSelectProps<Value>) {
  return (
    <>
      <select
        id={id}
        value={type}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => onChange(target.value as RelationTypeName | (Value & ""))}
      >
        {question ? <option value="">{question}</option> : null}
        {RELATION_GROUPS.map((group) => (
          <optgroup key={group} label={group}>
            {RELATION_TYPE_NAMES.filter((name) => relationType(name).group === group).map(
              (name) => (
                <option key={name} value={name}>
                  {relationType(name).label}
                </option>
              ),
            )}
          </optgroup>
        ))}
      </select>
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
    </>
  );
}
