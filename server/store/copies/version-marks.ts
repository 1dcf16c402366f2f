import type { Article } from "../../../model/index.ts";

/** Marks in headlines of agencies: "UPDATE 2-Oil rises", "CORRECTED-Bank names chief", "WRAPUP 1-…", "REFILE-…". */
const HEADLINE = /^(?:update|wrapup|corrected|correction|refile|rewrite|recasts?)\b[\s\d]*[-–—:(]/i;

/** "Corrects to say …", "(Updates with reaction)", "This story has been corrected to …", "Correction: …", "Clarification: …" */
const LINE =
  /^\W{0,3}(?:(?:corrects?|updates?|updating|adds|recasts|clarifies|refiles)\s+(?:to|with|by|paragraphs?|headline|byline|date|day|name|title|spelling|throughout|quotes?|details?|background|comments?|reaction|the|in|analyst|company)\b|(?:correction|clarification|editor['’]?s note)\s*[:—–-]|(?:an earlier|a previous) version of this\b|this (?:story|article|report|version|item) (?:has been|was|is being|corrects|updates)\s?(?:corrected|updated|refiled|clarified|amended|\b))/i;

/** Of these marks, those that say that something was wrong. */
const CORRECTION_HEADLINE = /^correct(?:ed|ion)\b/i;
const CORRECTION_LINE =
  /^\W{0,3}(?:corrects?\b|correction\b|(?:an earlier|a previous) version\b|this \w+ (?:has been|was|is being) corrected\b|this \w+ corrects\b)/i;

export interface VersionMarks {
  /** Whether its headline or a line says that it takes the place of an earlier version. */
  readonly isUpdate: boolean;
  /** Whether it says that the earlier one was wrong. */
  readonly isCorrection: boolean;
  /** The lines that say what was changed, as they stand in the text. */
  readonly lines: readonly string[];
}

/** What an article says of being an update or correction of itself. */
export function versionMarksOf({ title, text }: Pick<Article, "title" | "text">): VersionMarks {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length <= 400 && LINE.test(line));
  return {
    isUpdate: HEADLINE.test(title) || lines.length > 0,
    isCorrection:
      CORRECTION_HEADLINE.test(title) || lines.some((line) => CORRECTION_LINE.test(line)),
    lines,
  };
}
