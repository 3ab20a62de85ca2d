import type { Article } from "../articles/article.ts";

/** More would weigh more than the page that loads them. */
const MOST_WORDS = 20_000;

/** A word that one article alone has may be a slip of the pen, unless it is in a title. */
const FEWEST_ARTICLES = 2;

/** The words an archive is searched by, those of most articles first: from them the search page corrects spellings. */
export function vocabularyOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  for (const { title, text } of articles) {
    const inTitle = longWordsOf(title);
    for (const word of inTitle) titled.add(word);
    for (const word of new Set([...inTitle, ...longWordsOf(text)]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count >= FEWEST_ARTICLES || titled.has(word))
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

function longWordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
