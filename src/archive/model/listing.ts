import type { ArchivedArticle } from "./archived-article.ts";
import type { Facet } from "./facets.ts";

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
