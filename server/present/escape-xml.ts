const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Readers take these for a space in an attribute, and for a line end in text.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** As XML text or attribute; lists with "; " between. Characters that XML 1.0 cannot hold are left out. */
export function escapeXml(value: unknown): string {
  return String(Array.isArray(value) ? value.join("; ") : value)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPED[character] ?? character);
}
