import type { AlertHit } from "../routes/alerts.schema.ts";

/** What an alert found, a line each thing. */
export function describeHit({ content }: AlertHit): readonly string[] {
  const told = content.kind === "claims" ? content.claims.length : content.rows.length;
  const more = content.total > told ? [`  and ${content.total - told} more`] : [];
  if (content.kind === "rows") {
    return [...content.rows.map((row) => `  ${row.join("  ")}`), ...more];
  }
  const { title, publisher } = content.article;
  return [
    `  "${title}"${publisher ? ` (${publisher})` : ""}`,
    ...content.claims.map(
      ({ subject, label, object, status, quote }) =>
        `    ${subject.name} ${label} ${object.name} (${status})${quote ? `  "${quote}"` : ""}`,
    ),
    ...more,
  ];
}
