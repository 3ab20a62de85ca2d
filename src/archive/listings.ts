import type { Listing, Mark, Year } from "./archive.ts";
import { byPeriod, marksOfYear, marksOfYears, periodPath } from "./calendar.ts";
import { FACET_KINDS, type Facet, type FacetKind } from "./facets.ts";

/**
 * Every page that lists articles. A list never goes on as "page 7", whose content would shift with each new
 * article, but by date: what stands under a past year or month stays there for good.
 */
export function listingsOf(
  facets: Readonly<Record<FacetKind, readonly Facet[]>>,
  years: readonly Year[],
  pageSize: number,
): readonly Listing[] {
  return [
    ...listingsOfYears(years, pageSize),
    ...FACET_KINDS.flatMap((kind) => facets[kind].flatMap((facet) => listingsOfFacet(facet, pageSize))),
  ];
}

function listingsOfYears(years: readonly Year[], pageSize: number): readonly Listing[] {
  const yearPages = years.map((year) => ({
    path: year.path,
    period: year.year,
    articles: year.articles.length <= pageSize ? year.articles : [],
    count: year.articles.length,
    marks: marksOfYear(year),
  }));
  const monthPages = years
    .flatMap((year) => year.months)
    .map(({ month, path, articles }) => ({
      path,
      period: month,
      articles,
      count: articles.length,
      marks: [],
    }));
  return [...inSequence(yearPages, null), ...inSequence(monthPages, null)];
}

function listingsOfFacet(facet: Facet, pageSize: number): readonly Listing[] {
  const { articles, path } = facet;
  const years = articles.length > pageSize ? byPeriod(articles, 4) : new Map<string, never>();
  const counts = new Map([...years].map(([year, held]) => [year, held.length]));
  const latest: Listing = {
    path,
    facet,
    period: null,
    articles: articles.slice(0, pageSize),
    count: articles.length,
    marks: counts.size === 0 ? [] : marksOfYears(counts, path),
    earlier: null,
    later: null,
  };
  const yearPages = [...years].map(([year, held]) => ({
    path: periodPath(path, year),
    period: year,
    articles: held,
    count: held.length,
    marks: [],
  }));
  return [latest, ...inSequence(yearPages, facet)];
}

interface Dated extends Pick<Listing, "path" | "articles" | "count" | "marks"> {
  readonly period: string;
}

/** Links pages, newest first, to the one before and the one after. */
function inSequence(pages: readonly Dated[], facet: Facet | null): readonly Listing[] {
  return pages.map((page, index) => ({
    ...page,
    facet,
    earlier: mark(pages[index + 1]),
    later: mark(pages[index - 1]),
  }));
}

function mark(page: Dated | undefined): Mark | null {
  return page === undefined ? null : { period: page.period, path: page.path, count: page.count };
}
