import assert from "node:assert/strict";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children. */
  readonly text: string;
}

const TOKEN =
  /<\?xml [^>]*\?>|<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The elements of a document in their order. Fails where it is not well-formed, as far as our documents go. */
export function readXml(document: string): readonly XmlElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  let read = 0;
  for (const match of document.matchAll(TOKEN)) {
    const [whole, closes, name, attributes = "", closesItself, text] = match;
    assert.equal(match.index, read, `not XML: ${document.slice(read, read + 80)}`);
    read += whole.length;
    if (text !== undefined) addText(open.at(-1), text);
    else if (closes) assert.equal(open.pop()?.name, name);
    else if (name) {
      const element = { name, attributes: readAttributes(attributes), text: "" };
      elements.push(element);
      if (!closesItself) open.push(element);
    }
  }
  assert.equal(read, document.length, `not XML: ${document.slice(read, read + 80)}`);
  assert.deepEqual(open, []);
  return elements;
}

function addText(element: { text: string } | undefined, text: string): void {
  if (element) element.text += decode(text);
  else assert.equal(text.trim(), "");
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/\s+([^=]+)="([^"]*)"/g)];
  const names = found.map(([, name]) => name);
  assert.equal(new Set(names).size, names.length, `an attribute comes twice: ${text}`);
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, decode(value)]));
}

function decode(text: string): string {
  assert.doesNotMatch(text, /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  return text.replace(/&(#?)(\w*);?/g, (entity, isNumber: string, name: string) => {
    const character = isNumber ? String.fromCodePoint(Number(name)) : NAMED[name];
    assert.ok(character !== undefined && entity.endsWith(";"), `not an entity: ${entity}`);
    return character;
  });
}
