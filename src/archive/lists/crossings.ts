import { byCodeUnit } from "../../text/by-code-unit.ts";
import type { ArchivedArticle } from "../model/archived-article.ts";
import type { Facet, FacetIndex, FacetKind } from "../model/facets.ts";

/** As many as can be read at a glance, of each kind. */
const MOST = 5;
/** One article in common is no pattern, and its link would lead back to where the reader is. */
const LEAST = 2;

/** A facet that some articles stand under as well, and how many: of the articles about Cuba, 12 under Media. */
interface Crossing {
  readonly facet: Facet;
  readonly count: number;
}

/** Crossings by the kind of their facets; a kind without any is left out. */
export type Crossings = readonly { readonly kind: FacetKind; readonly crossings: readonly Crossing[] }[];

/** The facets of some kinds under which articles stand most often. */
export function crossingsOf(
  articles: readonly ArchivedArticle[],
  kinds: readonly FacetKind[],
  index: FacetIndex,
): Crossings {
  const counts = new Map<Facet, number>();
  for (const article of articles) {
    for (const kind of kinds) {
      for (const { facet } of index.of(article, kind)) counts.set(facet, (counts.get(facet) ?? 0) + 1);
    }
  }
  const ranked = [...counts]
    .map(([facet, count]) => ({ facet, count }))
    .filter(({ count }) => count >= LEAST)
    .toSorted((a, b) => b.count - a.count || byCodeUnit(a.facet.slug, b.facet.slug));
  return kinds.flatMap((kind) => {
    const crossings = ranked.filter(({ facet }) => facet.kind === kind).slice(0, MOST);
    return crossings.length === 0 ? [] : [{ kind, crossings }];
  });
}
