import type { ArchivedArticle } from "../model/archived-article.ts";
import type { Facet } from "../model/facets.ts";

/** How many of a facet's articles are newer than the article of this rank: where it stands, or would. */
export function placeIn(
  { articles }: Facet,
  rank: number,
  ranks: ReadonlyMap<ArchivedArticle, number>,
): number {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const held = articles[middle];
    if (held !== undefined && (ranks.get(held) ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
