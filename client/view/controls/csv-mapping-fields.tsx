import { CSV_COLUMNS, type CsvColumn, type CsvKind } from "../../../model/index.ts";

type Mapping = Readonly<Record<string, string>>;

interface CsvMappingFieldsProps {
  readonly kind: CsvKind;
  /** Those of the file. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which of the file's columns each of ours is. */
export function CsvMappingFields(props: CsvMappingFieldsProps) {
  const { kind, mapping } = props;
  const columns = CSV_COLUMNS[kind];
  const isShown = ({ name, isRare }: CsvColumn) => !isRare || mapping[name] !== undefined;
  const others = columns.filter((column) => !isShown(column));
  return (
    <fieldset className="csv-mapping">
      <legend>Which column is what?</legend>
      <div className="field-grid">
        {columns.filter(isShown).map((column) => (
          <ColumnSelect key={column.name} ours={column} {...props} />
        ))}
      </div>
      {others.length > 0 ? (
        <details>
          <summary>More columns</summary>
          <div className="field-grid">
            {others.map((column) => (
              <ColumnSelect key={column.name} ours={column} {...props} />
            ))}
          </div>
        </details>
      ) : null}
    </fieldset>
  );
}

function ColumnSelect({
  ours: { name, label },
  columns,
  mapping,
  onChange,
}: CsvMappingFieldsProps & { readonly ours: CsvColumn }) {
  const choose = (column: string) => {
    const others = Object.entries(mapping).filter(([ours]) => ours !== name);
    onChange(Object.fromEntries(column === "" ? others : [...others, [name, column]]));
  };
  return (
    <div className="field">
      <label htmlFor={`csv-${name}`}>
        {label} <small className="muted">{name}</small>
      </label>
      <select
        id={`csv-${name}`}
        value={mapping[name] ?? ""}
        onChange={({ target }) => choose(target.value)}
      >
        {/* a column that has our name is taken for ours */}
        {columns.includes(name) ? null : <option value="">–</option>}
        {[...new Set(columns)].map((column) => (
          <option key={column}>{column}</option>
        ))}
      </select>
    </div>
  );
}
