import type { Tree, Word } from "../language/index.ts";

/** Whether a word is the end of what says where one is from: "based" of "the New York-based group". */
export const isOrigin = ({ words }: Tree, { form, index }: Word): boolean =>
  form === "based" && words[index - 1]?.form === "-";
