import { grouped } from "../../text/grouped.ts";
import { countBelow } from "../../text/range.ts";
import type { ArchivedArticle } from "../model/archived-article.ts";
import type { Facet, FacetIndex } from "../model/facets.ts";
import { type Keyword, keywordsOf } from "./keywords.ts";

const MOST = 4;
/** Only the nearest in time within each facet are weighed, so that the cost does not grow with the archive. */
const NEIGHBOURS = 24;
/** Two articles with the same keywords are as near as two that share so many facets with no other. */
const FACETS_OF_WORDS = 2;

/** Finds the articles that share an article's facets and its words. */
export class RelatedArticles {
  readonly #articles: readonly ArchivedArticle[];
  readonly #facetIndex: FacetIndex;
  readonly #ranks: ReadonlyMap<ArchivedArticle, number>;
  readonly #keywords: readonly (readonly Keyword[])[];
  /** For each keyword the ranks of the articles that have it, and its weight in each. */
  readonly #holders: ReadonlyMap<number, readonly { readonly rank: number; readonly weight: number }[]>;
  /** One for each rank, all 0 between two questions. */
  readonly #scores: Float64Array;

  /** Of articles that stand newest first, as their ranks say. */
  constructor(ranks: ReadonlyMap<ArchivedArticle, number>, facetIndex: FacetIndex) {
    this.#articles = [...ranks.keys()];
    this.#facetIndex = facetIndex;
    this.#ranks = ranks;
    this.#keywords = keywordsOf(this.#articles.map(({ title, text }) => `${title}\n${text}`));
    this.#scores = new Float64Array(this.#articles.length);
    this.#holders = grouped(
      this.#keywords.flatMap((keywords, rank) => keywords.map((keyword) => ({ ...keyword, rank }))),
      ({ word }) => word,
    );
  }

  /** Up to four; a rare facet or word weighs more, and nearness in time decides ties. `others` are left out. */
  of(article: ArchivedArticle, others: readonly ArchivedArticle[]): readonly ArchivedArticle[] {
    const rank = this.#ranks.get(article) ?? 0;
    const scores = this.#scores;
    const candidates: number[] = [];
    const add = (other: number, weight: number): void => {
      if (scores[other] === 0) candidates.push(other);
      scores[other] = (scores[other] ?? 0) + weight;
    };
    for (const facet of this.#telling(article)) {
      const weight = Math.log2(1 + scores.length / facet.articles.length);
      for (const candidate of this.#nearest(facet, rank)) add(this.#ranks.get(candidate) ?? 0, weight);
    }
    const ofWords = FACETS_OF_WORDS * Math.log2(1 + scores.length / 2);
    for (const { word, weight } of this.#keywords[rank] ?? [])
      for (const holder of this.#holders.get(word) ?? []) add(holder.rank, ofWords * weight * holder.weight);
    const left = new Set([rank, ...others.map((other) => this.#ranks.get(other) ?? 0)]);
    const before = (a: number, b: number): boolean =>
      scores[a] === scores[b] ? Math.abs(a - rank) < Math.abs(b - rank) : (scores[a] ?? 0) > (scores[b] ?? 0);
    const best: number[] = [];
    for (const candidate of candidates) {
      if (left.has(candidate)) continue;
      let place = best.length;
      while (place > 0 && before(candidate, best[place - 1] ?? 0)) place--;
      best.splice(place, 0, candidate);
      best.length = Math.min(best.length, MOST);
    }
    for (const candidate of candidates) scores[candidate] = 0;
    return best.flatMap((other) => this.#articles[other] ?? []);
  }

  #telling(article: ArchivedArticle): readonly Facet[] {
    return (["themes", "regions", "authors", "reports"] as const).flatMap((kind) =>
      this.#facetIndex.of(article, kind).map(({ facet }) => facet),
    );
  }

  #nearest({ articles }: Facet, rank: number): readonly ArchivedArticle[] {
    const place = countBelow(articles, rank, (each) => this.#ranks.get(each) ?? 0);
    const start = Math.max(0, place - NEIGHBOURS / 2);
    return articles.slice(start, start + NEIGHBOURS);
  }
}
