declare module "wink-lemmatizer" {
  interface Lemmatizer {
    /** "shove" of "shoved"; the form itself where WordNet has no verb for it. In lower case. */
    verb(form: string): string;
    /** "match" of "matches"; the form itself where WordNet has no noun for it. In lower case. */
    noun(form: string): string;
  }
  const lemmatizer: Lemmatizer;
  export default lemmatizer;
}
