import { create } from "zustand";
import { change } from "./explorer-store.ts";
import {
  type ChosenArticle,
  type NewsChoice,
  type NewsMemory,
  readNewsMemory,
  writeNewsMemory,
} from "./news-choice.ts";

interface NewsState extends NewsMemory {
  /** When the choice was made or looked at: "an hour ago" is an hour before that. */
  readonly now: Date;
  /** What it was before all was marked as seen, for that to be taken back. */
  readonly before?: NewsMemory | undefined;
}

/** Since when the person asks for what is new. */
export const useNews = create<NewsState>()(() => ({
  ...readNewsMemory(localStorage),
  now: new Date(),
}));

/** Opens the window as it was left. */
export function openNews(): void {
  useNews.setState({ now: new Date(), before: undefined });
  change((state) => ({ ...state, dialog: "news" }));
}

/** Opens the window with what came in after an article. */
export function openNewsSince(article: ChosenArticle): void {
  openNews();
  choose({ kind: "article", article });
}

export function choose(part: Partial<NewsChoice>): void {
  const { choice, seen } = useNews.getState();
  keep({ choice: { ...choice, ...part }, seen });
}

/** Has everything up to an article count as seen, and asks for what comes after it. */
export function markSeen(article: string): void {
  const { choice, seen } = useNews.getState();
  keep(
    { choice: { ...choice, kind: "seen" }, seen: { article, at: new Date().toISOString() } },
    { choice, seen },
  );
}

export function unmarkSeen(): void {
  const { before } = useNews.getState();
  if (before) keep(before);
}

function keep({ choice, seen }: NewsMemory, before?: NewsMemory): void {
  useNews.setState({ choice, seen, before, now: new Date() });
  writeNewsMemory(localStorage, { choice, seen });
}
