import type { ArchivedArticle } from "./archive.ts";
import type { Facet, FacetIndex } from "./facets.ts";

const MOST = 4;
/** Only the nearest in time within each facet are weighed, so that the cost does not grow with the archive. */
const NEIGHBOURS = 24;

/** Up to four articles that share an article's facets; a rare facet weighs more, and nearness in time decides ties. */
export function relatedArticles(
  article: ArchivedArticle,
  facetIndex: FacetIndex,
  ranks: ReadonlyMap<ArchivedArticle, number>,
): readonly ArchivedArticle[] {
  const rank = ranks.get(article) ?? 0;
  const scores = new Map<ArchivedArticle, number>();
  for (const facet of telling(article, facetIndex)) {
    const weight = Math.log2(1 + ranks.size / facet.articles.length);
    for (const candidate of nearest(facet, rank, ranks)) {
      scores.set(candidate, (scores.get(candidate) ?? 0) + weight);
    }
  }
  scores.delete(article);
  const distance = (other: ArchivedArticle) => Math.abs((ranks.get(other) ?? 0) - rank);
  return [...scores]
    .toSorted(([a, m], [b, n]) => n - m || distance(a) - distance(b))
    .slice(0, MOST)
    .map(([candidate]) => candidate);
}

function telling(article: ArchivedArticle, facetIndex: FacetIndex): readonly Facet[] {
  return (["themes", "regions", "authors", "reports"] as const).flatMap((kind) =>
    facetIndex.of(article, kind).map(({ facet }) => facet),
  );
}

function nearest(
  { articles }: Facet,
  rank: number,
  ranks: ReadonlyMap<ArchivedArticle, number>,
): readonly ArchivedArticle[] {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const held = articles[middle];
    if (held !== undefined && (ranks.get(held) ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, low - NEIGHBOURS / 2);
  return articles.slice(start, start + NEIGHBOURS);
}
