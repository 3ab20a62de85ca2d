import type { ArchivedArticle } from "../model/archived-article.ts";
import { FACET_KINDS, type Facet, type FacetKind } from "../model/facets.ts";
import type { LinkedPeriod, Listing, Year } from "../model/listing.ts";
import { type PathOf, periodPath, timelineOf, timelineOfYear, yearsOf } from "./calendar.ts";

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
    ...datedListings(years, null, pageSize),
    ...FACET_KINDS.flatMap((kind) => facets[kind].flatMap((facet) => listingsOfFacet(facet, pageSize))),
  ];
}

/** The fragment of a list's address at which the articles of a year or month begin. */
export function periodId(period: string): string {
  return `d${period}`;
}

/** A facet's own page holds its latest articles, and goes on by year where it does not hold all of them. */
function listingsOfFacet(facet: Facet, pageSize: number): readonly Listing[] {
  const { articles, path } = facet;
  const years = yearsOf(articles, path);
  const [following] = articles.slice(pageSize);
  const next = years.find(({ year }) => following?.date.startsWith(year));
  const pathOf: PathOf =
    next === undefined ? (period) => onPage(path, period) : pathsIn(years, facet, pageSize);
  const latest: Listing = {
    path,
    facet,
    period: null,
    articles: articles.slice(0, pageSize),
    count: articles.length,
    changed: changeOf(articles),
    timeline: timelineOf(years, pathOf),
    earlier: next === undefined ? null : { period: next.year, path: next.path, count: next.articles.length },
    later: null,
  };
  return next === undefined ? [latest] : [latest, ...datedListings(years, facet, pageSize)];
}

/** The pages of years and of months: all months of the archive; of a facet, those of years too full for one page. */
function datedListings(years: readonly Year[], facet: Facet | null, pageSize: number): readonly Listing[] {
  const pathOf = pathsIn(years, facet, pageSize);
  const pages = years.map((year) => ({
    ofYear: {
      facet,
      path: year.path,
      period: year.year,
      articles: year.articles.length <= pageSize ? year.articles : [],
      count: year.articles.length,
      changed: changeOf(year.articles),
      timeline: timelineOfYear(year, pathOf),
    },
    ofMonths: (hasMonths(year, facet, pageSize) ? year.months : []).map(({ month, path, articles }) => ({
      facet,
      path,
      period: month,
      articles,
      count: articles.length,
      changed: changeOf(articles),
      timeline: [],
    })),
  }));
  // Beside a month may be a year that shows its months itself.
  const narrowest = pages.flatMap(({ ofYear, ofMonths }) => (ofMonths.length > 0 ? ofMonths : [ofYear]));
  return [
    ...inSequence(pages.map(({ ofYear }) => ofYear)),
    ...inSequence(narrowest).filter(({ period }) => period?.length === 7),
  ];
}

function hasMonths(year: Year, facet: Facet | null, pageSize: number): boolean {
  return facet === null || year.articles.length > pageSize;
}

/** Where a year or month is listed: on its own page, else at its place on the year's. */
function pathsIn(years: readonly Year[], facet: Facet | null, pageSize: number): PathOf {
  const folder = facet?.path ?? "/";
  const whole = new Set(years.filter((year) => !hasMonths(year, facet, pageSize)).map(({ year }) => year));
  return (period) => {
    const year = period.slice(0, 4);
    if (period === year || !whole.has(year)) return periodPath(folder, period);
    return onPage(periodPath(folder, year), period);
  };
}

function onPage(path: string, period: string): string {
  return `${path}#${periodId(period)}`;
}

/** When the newest of articles was published, or one of them last changed. */
function changeOf(articles: readonly ArchivedArticle[]): string {
  return articles.reduce((latest, { date, updated }) => {
    const change = updated ?? date;
    return change > latest ? change : latest;
  }, "");
}

type Unlinked = Omit<Listing, "earlier" | "later">;

/** Links pages, newest first, to the one before and the one after. */
function inSequence(pages: readonly Unlinked[]): readonly Listing[] {
  return pages.map((page, index) => ({
    ...page,
    earlier: linkedPeriod(pages[index + 1]),
    later: linkedPeriod(pages[index - 1]),
  }));
}

function linkedPeriod(page: Unlinked | undefined): LinkedPeriod | null {
  return page === undefined || page.period === null
    ? null
    : { period: page.period, path: page.path, count: page.count };
}
