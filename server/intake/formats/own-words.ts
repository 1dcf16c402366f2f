const QUOTED = /^[ \t]*>/;
/** "On 4 March 2024 at 10:12, Ana Reis <ana@paper.example> wrote:", on one line or two. */
const QUOTE_LEAD =
  /(?:^|\n)[^\n]*(?:\n[^\n]*)?\b(?:wrote|writes|schrieb|escribió|a écrit)\s*:\s*$/i;
/** RFC 3676, 4.3 */
const SIGNATURE = /(?:^|\n)-- ?\n[\s\S]*$/;
const ORIGINAL = /(?:^|\n)-{3,} ?Original Message ?-{3,}[\s\S]*$/i;
const QUOTES_OF_HTML = "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, .yahoo_quoted";

/**
 * What the sender of an email wrote: without the signature, and without what is quoted of the mail that it answers. Whoever
 * forwards one hands on what is quoted. A mail that would be left without words keeps all.
 */
export function ownWords(text: string, isForward: boolean): string {
  const lines = text.replace(/\r\n/g, "\n").split("\n");
  const unmarked = () =>
    lines
      .map((line) => line.replace(/^(?:[ \t]*>)+ ?/, ""))
      .join("\n")
      .trim();
  if (isForward) return unmarked();
  const own = withoutQuotes(lines)
    .replace(ORIGINAL, "")
    .replace(SIGNATURE, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return /\p{L}/u.test(own) ? own : unmarked();
}

function withoutQuotes(lines: readonly string[]): string {
  return lines.reduce((text, line, i) => {
    if (!QUOTED.test(line)) return `${text}${line}\n`;
    return QUOTED.test(lines[i - 1] ?? "") ? text : `${text.trimEnd().replace(QUOTE_LEAD, "")}\n\n`;
  }, "");
}

/** Takes out of the page of an email what it quotes, unless there is nothing else. */
export function removeQuotes(body: Element, isForward: boolean): void {
  if (isForward) return;
  const quotes = [...body.querySelectorAll(QUOTES_OF_HTML)];
  const quoted = quotes.reduce((sum, quote) => sum + lettersOf(quote), 0);
  if (lettersOf(body) > quoted) for (const quote of quotes) quote.remove();
}

const lettersOf = ({ textContent }: Element) => textContent?.match(/\p{L}/gu)?.length ?? 0;
