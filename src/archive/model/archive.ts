import type { Article, Reading } from "../../articles/article.ts";
import type { SiteConfig } from "../../config/site.ts";
import type { Message } from "../../text/message.ts";
import { settleDuplicates } from "../copies/duplicates.ts";
import { periodPath, timelineOf, yearsOf } from "../lists/calendar.ts";
import { type Crossings, crossingsOf } from "../lists/crossings.ts";
import { listingsOf } from "../lists/listings.ts";
import { type Neighbours, neighboursOf } from "../lists/neighbours.ts";
import { pagesForSearchEngines, type SitemapFile, sitemapFiles } from "../lists/sitemap.ts";
import { RelatedArticles } from "../related/related.ts";
import { translationsIn } from "../related/translations.ts";
import { assignAddresses, type Duplicate } from "./addresses.ts";
import { type Alias, leadAliases } from "./aliases.ts";
import { FACET_KINDS, type Facet, FacetIndex, type FacetKind, type NamedFacet } from "./facets.ts";
import { unknownNames } from "./unknown-names.ts";

/** An article in its place in the archive. */
export interface ArchivedArticle extends Article {
  /** Site path, with both slashes: `/2023/01/us-cuba-talks/`. */
  readonly path: string;
}

/** The articles of one month, newest first: all of them, or those of a facet. */
export interface Month {
  /** `2023-01` */
  readonly month: string;
  /** `/2023/01/`, `/regions/usa/2023/01/` */
  readonly path: string;
  readonly articles: readonly ArchivedArticle[];
}

/** The articles of one year, by month, newest month first. */
export interface Year {
  readonly year: string;
  /** `/2023/`, `/regions/usa/2023/` */
  readonly path: string;
  readonly months: readonly Month[];
  readonly articles: readonly ArchivedArticle[];
}

/** A year (`2023`) or month (`2023-01`) and where it is listed; one without articles leads nowhere. */
export interface LinkedPeriod {
  readonly period: string;
  /** The page that lists its articles, or its place on one: `/2023/`, `/regions/usa/#d2023`. */
  readonly path: string | null;
  readonly count: number;
}

/** A page that lists articles: a facet, a year or month, of all articles or of a facet. */
export interface Listing {
  readonly path: string;
  readonly facet: Facet | null;
  /** `2023`, `2023-01`, or `null` for a facet's own page. */
  readonly period: string | null;
  /** The articles it shows, newest first; none where its months do. */
  readonly articles: readonly ArchivedArticle[];
  /** How many articles it stands for. */
  readonly count: number;
  /** When the newest of its articles was published, or one of them last changed. */
  readonly changed: string;
  /** Its timeline, oldest first: years or months; a month has none. */
  readonly timeline: readonly LinkedPeriod[];
  readonly earlier: LinkedPeriod | null;
  readonly later: LinkedPeriod | null;
}

/** Something an editor should know about a file's place in the archive. */
export interface ArchiveMessage {
  readonly file: string;
  readonly message: Message;
}

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
