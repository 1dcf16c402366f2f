import { z } from "zod";

/** The address of a page on the web. It is shown as a link: no other protocol gets into the graph. */
export const PageUrl = z.url({
  protocol: /^https?$/,
  error: "It begins with http:// or https://.",
});
