/**
 * Lines that belong to the page and not to the article: comment forms, share buttons, newsletter calls, copyright and
 * reading hints. Collected by looking at the page furniture of common publishing systems (WordPress, Arc, Drupal).
 */
const BOILERPLATE: readonly RegExp[] = [
  /^leave a (?:reply|comment)\b/i,
  /^your email address\b/i,
  /\brequired fields are marked\b/i,
  /^(?:post|add|view|show|read|hide|load)(?: (?:a|all|more|the|your|\d+))? comments?\b/i,
  /^\d+ comments?$/i,
  /^comments?(?: \(\d+\)| are closed\.?| section)?$/i,
  /^save my name\b/i,
  /^(?:share|tweet|pin|email|print|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|reddit)(?:[\s,|•·/]+(?:this(?: (?:article|story|page|post))?|on|via|share|tweet|pin|email|print|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|reddit))*[.:]?$/i,
  /^share (?:this|on|via)\b.{0,60}$/i,
  /^(?:subscribe|sign up|register|log ?in|sign in|join)\b.{0,120}(?:newsletter|e-?mail|inbox|account|free|today|now|updates|here|channel|premium)\b/i,
  /^(?:get|receive) .{0,80}(?:newsletter|inbox|e-?mail alerts)\b/i,
  /^follow (?:us|@|the author)\b/i,
  /^(?:read|see) (?:more|also|next)\b.{0,120}$/i,
  /^(?:related|recommended|more from|most read|trending|popular|you may (?:also )?like|up next)\b.{0,80}$/i,
  /^(?:advertisement|sponsored|advertorial|story continues below)\b/i,
  /^(?:©|\(c\)|copyright)(?!.{0,40}\b(?:file )?photo\b)/i,
  /\ball rights reserved\b/i,
  /^(?:our standards|terms of (?:use|service)|privacy policy|cookie policy|contact us|about us|purchase licensing rights)\b/i,
  /^(?:we use|this site uses|this website uses) cookies\b/i,
  /^(?:click|tap) here\b/i,
  // letters by email
  /^(?:to )?unsubscribe\b.{0,100}$/i,
  /^(?:view|read|open) (?:this (?:e-?mail|message|newsletter)|it)? ?(?:online|in (?:a|your|the) (?:web )?browser)\b.{0,40}$/i,
  /^this (?:e-?mail|message)\b.{0,100}\b(?:confidential|intended (?:only|solely))\b/i,
  /^(?:additional )?(?:reporting|editing|writing|compiled|translated)(?: and (?:writing|editing|reporting))? by\b/i,
  // "Ana Ruiz and Tom Ek reported from Lima, Peru. Jo Li contributed reporting.": who worked on it, at the end
  /^\p{Lu}[\p{L}' -]{1,40}(?: and \p{Lu}[\p{L}' -]{1,40})? (?:reported|contributed) from \p{Lu}[\p{L}, ]{1,60}\.(?: .{0,200}(?:contributed|reported).{0,80})?$/u,
  /^(?:tags?|topics?|filed under|categories)\s*:/i,
  /^(?:last )?updated?\s*:?$/i,
  /^(?:skip to|back to) (?:content|top|main)/i,
];

export function isBoilerplate(line: string): boolean {
  return BOILERPLATE.some((pattern) => pattern.test(line));
}

/** What stands before a caption's own words: "© Agency. FILE PHOTO: …". */
const CAPTION_LABEL =
  /^(?:(?:©|\(c\)|copyright)[^.:]{0,60}[.:]\s*)?(?:file photo|photo|image|picture|caption|pictured|in this (?:file )?(?:photo|image|picture))\b[^:.,]{0,40}[:.,-]\s*/i;

/** Length of the label that makes a line a caption; 0 where it is none. */
export function captionLabelLength(line: string): number {
  return CAPTION_LABEL.exec(line)?.[0].length ?? 0;
}

/** The agency that a copyright mark names: "© Reuters." */
export function copyrightHolder(line: string): string | undefined {
  return /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?([\p{L}][\p{L}\p{N} '&-]{1,40}?)[.:]/iu.exec(
    line,
  )?.[1];
}
