import { countBelow } from "../../text/range.ts";
import type { ArchivedArticle } from "../model/archived-article.ts";
import type { FacetIndex, NamedFacet } from "../model/facets.ts";

/** What was published just before and just after an article, under something that it is filed under. */
export interface Neighbours {
  readonly of: NamedFacet;
  readonly earlier: ArchivedArticle | null;
  readonly later: ArchivedArticle | null;
}

/** An article's neighbours in the first theme and the first region that it names, where it has any. */
export function neighboursOf(
  article: ArchivedArticle,
  facetIndex: FacetIndex,
  ranks: ReadonlyMap<ArchivedArticle, number>,
): readonly Neighbours[] {
  return (["themes", "regions"] as const).flatMap((kind) => {
    const [of] = facetIndex.of(article, kind);
    if (of === undefined || of.facet.articles.length < 2) return [];
    const { articles } = of.facet;
    const place = countBelow(articles, ranks.get(article) ?? 0, (each) => ranks.get(each) ?? 0);
    return [{ of, earlier: articles[place + 1] ?? null, later: articles[place - 1] ?? null }];
  });
}
