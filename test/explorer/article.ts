/** Our own words about the public facts of a real case. */
export const ARTICLE = `Barr and Ebrard struck deal over general, officials say

By Clara Winter

MEXICO CITY (Northbound Wire) - U.S. Attorney General William Barr struck a deal with Mexican Foreign Minister Marcelo Ebrard over the return of retired General Salvador Cienfuegos, a senior Mexican official said on Tuesday.

William Barr spoke with Marcelo Ebrard twice in November. The United States dropped charges against Salvador Cienfuegos. Prosecutors said that Cienfuegos helped the H-2 cartel. Cienfuegos denied that he helped the H-2 cartel.

Leave a Reply

Your email address will not be published.
`;

/** The sentence that the edge between the two stands on. */
export const SENTENCE = "U.S. Attorney General William Barr struck a deal with";
