import type { ArchivedArticle } from "./archive.ts";
import { placeIn } from "./facet-place.ts";
import type { Facet, FacetIndex } from "./facets.ts";
import { type Keywords, keywordsOf } from "./keywords.ts";

const MOST = 4;
/** Only the nearest in time within each facet are weighed, so that the cost does not grow with the archive. */
const NEIGHBOURS = 24;
/** Texts with the very same keywords weigh as much as this many facets that only the two have. */
const FACETS_OF_WORDS = 2;

/** Finds the articles that share an article's facets and its words. */
export class RelatedArticles {
  readonly #articles: readonly ArchivedArticle[];
  readonly #facetIndex: FacetIndex;
  readonly #ranks: ReadonlyMap<ArchivedArticle, number>;
  readonly #keywords: readonly Keywords[];
  /** For each keyword the ranks of the articles that have it, and its weight in each. */
  readonly #holders = new Map<number, { readonly rank: number; readonly weight: number }[]>();

  /** Of articles that stand newest first, as their ranks say. */
  constructor(ranks: ReadonlyMap<ArchivedArticle, number>, facetIndex: FacetIndex) {
    this.#articles = [...ranks.keys()];
    this.#facetIndex = facetIndex;
    this.#ranks = ranks;
    this.#keywords = keywordsOf(this.#articles.map(({ title, text }) => `${title}\n${text}`));
    this.#keywords.forEach(({ words, weights }, rank) => {
      words.forEach((word, i) => {
        const holder = { rank, weight: weights[i] ?? 0 };
        const others = this.#holders.get(word);
        if (others === undefined) this.#holders.set(word, [holder]);
        else others.push(holder);
      });
    });
  }

  /** Up to four; a rare facet or word weighs more, and nearness in time decides ties. `others` are left out. */
  of(article: ArchivedArticle, others: readonly ArchivedArticle[]): readonly ArchivedArticle[] {
    const rank = this.#ranks.get(article) ?? 0;
    const scores = new Map<number, number>();
    const add = (other: number, weight: number) => scores.set(other, (scores.get(other) ?? 0) + weight);
    for (const facet of this.#telling(article)) {
      const weight = Math.log2(1 + this.#ranks.size / facet.articles.length);
      for (const candidate of this.#nearest(facet, rank)) add(this.#ranks.get(candidate) ?? 0, weight);
    }
    const ofWords = FACETS_OF_WORDS * Math.log2(1 + this.#ranks.size / 2);
    const { words, weights } = this.#keywords[rank] ?? { words: [], weights: [] };
    words.forEach((word, i) => {
      for (const holder of this.#holders.get(word) ?? [])
        add(holder.rank, ofWords * (weights[i] ?? 0) * holder.weight);
    });
    scores.delete(rank);
    for (const other of others) scores.delete(this.#ranks.get(other) ?? 0);
    return [...scores]
      .toSorted(([a, m], [b, n]) => n - m || Math.abs(a - rank) - Math.abs(b - rank))
      .slice(0, MOST)
      .flatMap(([other]) => this.#articles[other] ?? []);
  }

  #telling(article: ArchivedArticle): readonly Facet[] {
    return (["themes", "regions", "authors", "reports"] as const).flatMap((kind) =>
      this.#facetIndex.of(article, kind).map(({ facet }) => facet),
    );
  }

  #nearest(facet: Facet, rank: number): readonly ArchivedArticle[] {
    const start = Math.max(0, placeIn(facet, rank, this.#ranks) - NEIGHBOURS / 2);
    return facet.articles.slice(start, start + NEIGHBOURS);
  }
}
