/** What names of parties and unions say, which people belong to and seldom own. Our own list. */
const PARTIES =
  /\b(?:party|union|movement|front|alliance|league|coalition|bloc|democrats|socialists|liberals|conservatives|labou?r|greens|congress|republicans|forum)\b/i;

export const isPartyName = (name: string): boolean => PARTIES.test(name);
