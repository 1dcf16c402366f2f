/**
 * Where a word may be broken, marks of bytes and of direction, and what joins letters: a name with one in it would be another name. What
 * joins the parts of an emoji is left.
 */
export const UNSEEN =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<=[\p{L}\p{M}])\u200d/gu;
