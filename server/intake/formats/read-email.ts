import PostalMime, { type Address } from "postal-mime";
import type { ArticleSource } from "../../../model/index.ts";
import { type DocumentInput, refuseDocument } from "./document-input.ts";
import { isoDateOf } from "./iso-date.ts";
import { ownWords, removeQuotes } from "./own-words.ts";
import { textOfHtml } from "./read-html.ts";
import { withHeadline } from "./with-headline.ts";

/** Somebody sends on what another wrote. */
const FORWARDED = /^(?:fwd?|wg|tr|rv)\s*:/i;

/**
 * An email as an article: its subject is the title, its sender the publisher. Attachments, signatures and
 * what it quotes are left out. Throws
 * UnreadableFileError.
 */
export async function readEmail(input: DocumentInput): Promise<ArticleSource> {
  const mail = await PostalMime.parse(input.bytes, { maxNestingDepth: 20 }).catch(() =>
    refuseDocument(input, "it is damaged, or no email"),
  );
  if (mail.headers.length === 0) refuseDocument(input, "it is no email: it has no headers");
  const { subject, text, html } = mail;
  const isForward = FORWARDED.test(subject ?? "") || /^-+ ?Forwarded message/im.test(text ?? "");
  const body = text?.trim()
    ? ownWords(text, isForward)
    : html
      ? textOfHtml(html, (page) => removeQuotes(page, isForward))
      : "";
  if (body === "") refuseDocument(input, "there is no text in it; attachments are not read");
  const title = subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, "").trim() || undefined;
  const publisher = senderOf(mail.from);
  const date = header(mail.headers, "date");
  const publishedAt = date ? isoDateOf(date) : undefined;
  return {
    text: withHeadline(title, body),
    ...(title && { title: title.slice(0, 500) }),
    ...(publisher && { publisher: publisher.slice(0, 200) }),
    ...(publishedAt && { publishedAt }),
  };
}

/** The name that a sender gives, else where the mail comes from. */
function senderOf(from: Address | undefined): string | undefined {
  return from?.name || from?.address?.split("@")[1] || undefined;
}

function header(
  headers: readonly { readonly key: string; readonly value: string }[],
  name: string,
) {
  return headers.find(({ key }) => key === name)?.value;
}
