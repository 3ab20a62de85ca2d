import type { Reading } from "../articles/article.ts";
import type { SiteConfig } from "../config/site.ts";
import { type Alias, leadAliases } from "./aliases.ts";
import { settleDuplicates } from "./copies/duplicates.ts";
import { periodPath, timelineOf, yearsOf } from "./lists/calendar.ts";
import { type Crossings, crossingsOf } from "./lists/crossings.ts";
import { listingsOf } from "./lists/listings.ts";
import { type Neighbours, neighboursOf } from "./lists/neighbours.ts";
import { pagesForSearchEngines, type SitemapFile, sitemapFiles } from "./lists/sitemap.ts";
import { assignAddresses, type Duplicate } from "./model/addresses.ts";
import type { ArchiveMessage } from "./model/archive-message.ts";
import type { ArchivedArticle } from "./model/archived-article.ts";
import { FACET_KINDS, type Facet, FacetIndex, type FacetKind, type NamedFacet } from "./model/facets.ts";
import type { LinkedPeriod, Listing, Year } from "./model/listing.ts";
import { RelatedArticles } from "./related/related.ts";
import { translationsIn } from "./related/translations.ts";
import { unknownNames } from "./unknown-names.ts";

/** What one file of a sitemap may name (sitemaps.org). */
const MOST_IN_SITEMAP = 50_000;

/** All articles in their order, and every way into them. A class, because Eleventy copies plain data deeply. */
export class Archive {
  /** Newest first, then by title. */
  readonly articles: readonly ArchivedArticle[];
  /** The copies that are left out, as another one stands for them. */
  readonly duplicates: readonly Duplicate[];
  /** The values of each kind, those with most articles first. */
  readonly facets: Readonly<Record<FacetKind, readonly Facet[]>>;
  readonly years: readonly Year[];
  /** Articles per year, or per month in a young archive, oldest first. */
  readonly timeline: readonly LinkedPeriod[];
  readonly listings: readonly Listing[];
  /** The facets that have feeds; `null` stands for the whole archive. */
  readonly feeds: readonly (Facet | null)[];
  /** The files of the sitemap. */
  readonly sitemap: readonly SitemapFile[];
  readonly aliases: readonly Alias[];
  readonly messages: readonly ArchiveMessage[];
  readonly #facetIndex: FacetIndex;
  readonly #ranks: ReadonlyMap<ArchivedArticle, number>;
  readonly #translations: ReadonlyMap<ArchivedArticle, readonly ArchivedArticle[]>;
  /** Made when a page first asks: a check of the articles never does. */
  #related: RelatedArticles | undefined;

  constructor(readings: readonly Reading[], site: SiteConfig) {
    const settled = settleDuplicates(readings);
    const addressed = assignAddresses(settled.articles, settled.copyOf);
    this.articles = addressed.articles;
    this.duplicates = addressed.duplicates;
    this.#ranks = new Map(this.articles.map((article, rank) => [article, rank]));
    this.#facetIndex = new FacetIndex(this.articles, site);
    this.#translations = translationsIn(this.articles, settled.translations, settled.copyOf);
    this.facets = this.#facetIndex.facets;
    this.years = yearsOf(this.articles, "/");
    this.timeline = timelineOf(this.years, (period) => periodPath("/", period));
    this.listings = listingsOf(this.facets, this.years, site.pageSize);
    this.feeds = [null, ...FACET_KINDS.flatMap((kind) => this.facets[kind])];
    this.sitemap = sitemapFiles(pagesForSearchEngines(this.articles, this.listings), MOST_IN_SITEMAP);
    const led = leadAliases(this.articles, this.duplicates, this.listings);
    this.aliases = led.aliases;
    this.messages = [
      ...settled.messages,
      ...addressed.messages,
      ...unknownNames(this.#facetIndex),
      ...led.messages,
    ];
  }

  /** The facets of one kind that an article stands under, each once, in its order and under its names for them. */
  facetsOf(article: ArchivedArticle, kind: FacetKind): readonly NamedFacet[] {
    return this.#facetIndex.of(article, kind);
  }

  /** The facets of these kinds that articles stand under most often. */
  crossings(articles: readonly ArchivedArticle[], kinds: readonly FacetKind[]): Crossings {
    return crossingsOf(articles, kinds, this.#facetIndex);
  }

  /** Up to four articles that share the rarest themes, regions, authors, reports and words. */
  related(article: ArchivedArticle): readonly ArchivedArticle[] {
    this.#related ??= new RelatedArticles(this.#ranks, this.#facetIndex);
    return this.#related.of(article, this.translations(article));
  }

  /** The same article in other languages. */
  translations(article: ArchivedArticle): readonly ArchivedArticle[] {
    return this.#translations.get(article) ?? [];
  }

  /** The articles before and after this one in its theme and its region. */
  neighbours(article: ArchivedArticle): readonly Neighbours[] {
    return neighboursOf(article, this.#facetIndex, this.#ranks);
  }

  /** The article published just before this one. */
  earlier(article: ArchivedArticle): ArchivedArticle | null {
    return this.articles[this.#rank(article) + 1] ?? null;
  }

  /** The article published just after this one. */
  later(article: ArchivedArticle): ArchivedArticle | null {
    return this.articles[this.#rank(article) - 1] ?? null;
  }

  #rank(article: ArchivedArticle): number {
    const rank = this.#ranks.get(article);
    if (rank === undefined) throw new Error(`${article.file} is not in this archive`);
    return rank;
  }
}

/** Puts the articles that can be published into their order, addresses and facets, each of them once. */
export function buildArchive(readings: readonly Reading[], site: SiteConfig): Archive {
  return new Archive(readings, site);
}
