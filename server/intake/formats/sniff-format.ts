import type { DocumentInput } from "./document-input.ts";

export type DocumentFormat = "text" | "markdown" | "html" | "pdf" | "docx" | "eml";

/** Extensions of the files that are read, by what they hold. */
const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  docx: "docx",
  eml: "eml",
};

const CONTENT_TYPES: Readonly<Record<string, DocumentFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "application/x-pdf": "pdf",
  "text/plain": "text",
  "text/markdown": "markdown",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "message/rfc822": "eml",
};

/** Whether a file of this name is one of those that are read. */
export function hasReadableName(name: string): boolean {
  return EXTENSIONS[extensionOf(name)] !== undefined;
}

/**
 * What a document holds: by its first bytes where they tell, then by what its sender says, then by its name. Undefined: it
 * is none of those that are read.
 */
export function sniffFormat({
  name,
  bytes,
  contentType,
}: DocumentInput): DocumentFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  // A PDF may have a kilobyte of something else in front: ISO 32000-1, implementation note 13.
  if (head.includes("%PDF-")) return "pdf";
  const byName = EXTENSIONS[extensionOf(name)];
  if (head.startsWith("PK\u0003\u0004")) return byName === "docx" || !byName ? "docx" : undefined;
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  const byType = type ? CONTENT_TYPES[type] : undefined;
  if (byType && byType !== "text") return byType;
  return byName ?? byType ?? (/^\s*(?:<!doctype html|<html)/i.test(head) ? "html" : undefined);
}

/** The content types that are fetched from the web. */
export function isReadableType(contentType: string | undefined): boolean {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  return type === "" || type === "application/octet-stream" || CONTENT_TYPES[type] !== undefined;
}

function extensionOf(name: string): string {
  return /\.([a-z]{1,8})$/i.exec(name.replace(/[?#].*$/, ""))?.[1]?.toLowerCase() ?? "";
}
