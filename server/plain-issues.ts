import { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const FORMS: Readonly<Record<string, string>> = {
  url: "an address, as https://paper.example/story",
  date: "a date, as 2020-11-17",
  datetime: "a time, as 2020-11-17T14:05:00Z",
};

/**
 * What is wrong with what somebody gave, as it is told after the name of what it is: "limit: it is more than 500". What a
 * schema says itself goes before. It is zod's wording wherever this file is imported.
 */
function tellIssue(issue: Issue): string {
  if (issue.input === undefined && issue.code !== "unrecognized_keys") return "it is missing";
  switch (issue.code) {
    case "invalid_type":
      return `it is not ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value": {
      const values = issue.values.map(String);
      return values.length === 1 ? `it is not ${values[0]}` : `it is none of ${values.join(", ")}`;
    }
    case "invalid_format":
      return `it is not ${FORMS[issue.format] ?? "written as it has to be"}`;
    case "too_small":
      return tellSmall(issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case "too_big":
      return tellBig(issue.origin, Number(issue.maximum), issue.inclusive !== false);
    case "not_multiple_of":
      return `it is not a multiple of ${issue.divisor}`;
    case "unrecognized_keys":
      return `there is no ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
    case "invalid_union":
      return tellUnion(issue);
    default:
      return "it is not as it has to be";
  }
}

/** Of forms that are told apart by a value, which values there are; of others, what is wrong with the one that fits furthest. */
function tellUnion(issue: Extract<Issue, { code: "invalid_union" }>): string {
  if ("options" in issue && Array.isArray(issue.options))
    return `it is none of ${issue.options.join(", ")}`;
  const [nearest] = (issue.errors ?? [])
    .flatMap(([first]) => (first && first.path.length > 0 ? [first] : []))
    .toSorted((one, other) => other.path.length - one.path.length);
  return nearest ? `${nearest.path.join(".")}: ${nearest.message}` : "it is not as it has to be";
}

function tellSmall(origin: string, minimum: number, isIncluded: boolean): string {
  if (origin === "string" || origin === "array") {
    if (minimum === 1) return "it is empty";
    return `it has fewer than ${minimum} ${origin === "string" ? "characters" : "entries"}`;
  }
  return isIncluded ? `it is less than ${minimum}` : `it is not more than ${minimum}`;
}

function tellBig(origin: string, maximum: number, isIncluded: boolean): string {
  if (origin === "string" || origin === "array")
    return `it has more than ${maximum} ${origin === "string" ? "characters" : "entries"}`;
  return isIncluded ? `it is more than ${maximum}` : `it is not less than ${maximum}`;
}

z.config({ customError: tellIssue });
