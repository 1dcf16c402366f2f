export interface Analyser {
  readonly labels: string;
}
