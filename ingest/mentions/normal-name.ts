import { memoizedByText } from "../language/index.ts";

/** A name for comparison: no case, accents, full stops, possessive or leading article. "López" and "LOPEZ" are one. */
export const normalName = memoizedByText((name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .replace(/[.'’"“”]/gu, "")
    .replace(/[\s\u00ad_-]+/gu, " ")
    .replace(/^the /, "")
    .trim(),
);
