/** Words that together are a name, before anything is decided of it. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly nickname?: { readonly first: number; readonly last: number };
}
