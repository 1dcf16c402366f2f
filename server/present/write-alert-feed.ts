import { createHash } from "node:crypto";
import type { AlertHit, AlertView } from "../routes/alerts.schema.ts";
import { escapeXml } from "./escape-xml.ts";
import { linkToHit, linkToSearch } from "./explorer-links.ts";

type ClaimsContent = Extract<AlertHit["content"], { kind: "claims" }>;
type RowsContent = Extract<AlertHit["content"], { kind: "rows" }>;

/** What an alert found as an Atom feed (RFC 4287). `base` is where it is asked for: "https://graph.paper.example". */
export function writeAlertFeed(alert: AlertView, hits: readonly AlertHit[], base: string): string {
  const { id, title, createdAt, newestAt, feed, search } = alert;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${idOf(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${newestAt ?? createdAt}</updated>`,
    "<author><name>newsgraph</name></author>",
    `<link rel="self" type="application/atom+xml" href="${escapeXml(base + feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(base + linkToSearch(search))}"/>`,
    ...hits.map((hit) => writeEntry(hit, base)),
    "</feed>",
    "",
  ].join("\n");
}

function writeEntry(hit: AlertHit, base: string): string {
  return [
    "<entry>",
    `<id>${idOf(hit.id)}</id>`,
    `<title>${escapeXml(titleOf(hit))}</title>`,
    `<updated>${hit.at}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(base + linkToHit(hit))}"/>`,
    // HTML inside of XML: escaped once as the one, and once more as the other.
    `<content type="html">${escapeXml(contentOf(hit))}</content>`,
    "</entry>",
  ].join("\n");
}

function titleOf({ content }: AlertHit): string {
  if (content.kind === "rows")
    return `${content.total} new ${content.total === 1 ? "row" : "rows"}`;
  const { title, publisher } = content.article;
  return publisher ? `${title} (${publisher})` : title;
}

function contentOf({ content, isRemoved }: AlertHit): string {
  const body = content.kind === "claims" ? writeClaims(content) : writeRows(content);
  return isRemoved ? `<p>The article was removed since.</p>${body}` : body;
}

function writeClaims({ claims, total }: ClaimsContent): string {
  const items = claims.map(({ subject, label, object, status, speaker, quote }) => {
    const triple = `${subject.name} ${label} ${object.name} (${status})`;
    const voice = speaker ? `, according to ${speaker.name}` : "";
    const words = quote ? `<blockquote>${escapeXml(quote)}</blockquote>` : "";
    return `<li>${escapeXml(triple + voice)}${words}</li>`;
  });
  return `<ul>${items.join("")}</ul>${moreThan(claims.length, total)}`;
}

function writeRows({ columns, rows, total }: RowsContent): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join("")}</tr>`;
  const body = rows.map((row) => line(row, "td")).join("");
  return `<table>${line(columns, "th")}${body}</table>${moreThan(rows.length, total)}`;
}

const moreThan = (shown: number, total: number) =>
  total > shown ? `<p>And ${total - shown} more.</p>` : "";

/** An id that stays, as Atom asks for: a UUID made of ours (RFC 9562, version 8). */
function idOf(id: string): string {
  const hex = createHash("sha256").update(id).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
