import { grouped } from "../../text/grouped.ts";
import type { ArchivedArticle } from "../model/archived-article.ts";
import type { LinkedPeriod, Month, Year } from "../model/listing.ts";

/** Articles of this many years or fewer have a timeline by month. */
const YOUNG = 2;

/** The site path at which the articles of a year or month are listed. */
export type PathOf = (period: string) => string;

/** The site path of a year or month under a folder: `/` and `2023-01` give `/2023/01/`. */
export function periodPath(folder: string, period: string): string {
  return `${folder}${period.replace("-", "/")}/`;
}

/** Groups articles by the first characters of their date (4: year, 7: month), keeping their order. */
export function byPeriod(
  articles: readonly ArchivedArticle[],
  length: 4 | 7 | 10,
): ReadonlyMap<string, readonly ArchivedArticle[]> {
  return grouped(articles, ({ date }) => date.slice(0, length));
}

/** The years in which articles stand, newest first, with their pages under a folder. */
export function yearsOf(articles: readonly ArchivedArticle[], folder: string): readonly Year[] {
  return [...byPeriod(articles, 4)].map(([year, held]) => ({
    year,
    path: periodPath(folder, year),
    months: [...byPeriod(held, 7)].map(([month, ofMonth]) => ({
      month,
      path: periodPath(folder, month),
      articles: ofMonth,
    })),
    articles: held,
  }));
}

/** Articles per year, empty years included; per month, where they span two years or fewer. */
export function timelineOf(years: readonly Year[], pathOf: PathOf): readonly LinkedPeriod[] {
  const [first, last] = [Number(years.at(-1)?.year), Number(years[0]?.year)];
  if (last - first < YOUNG) return timelineOfMonths(years, pathOf);
  const counts = new Map(years.map(({ year, articles }) => [year, articles.length]));
  return marksFrom(
    Array.from({ length: last - first + 1 }, (_, index) => yearName(first + index)),
    counts,
    pathOf,
  );
}

/** The twelve months of a year. */
export function timelineOfYear({ year, months }: Year, pathOf: PathOf): readonly LinkedPeriod[] {
  return marksFrom(monthNames(Number(year) * 12, 12), countsOf(months), pathOf);
}

/** The months from the first that has articles to the last. */
function timelineOfMonths(years: readonly Year[], pathOf: PathOf): readonly LinkedPeriod[] {
  const months = years.flatMap((year) => year.months);
  const numbers = months.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  const first = Math.min(...numbers);
  const length = months.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  return marksFrom(monthNames(first, length), countsOf(months), pathOf);
}

function marksFrom(periods: readonly string[], counts: ReadonlyMap<string, number>, pathOf: PathOf) {
  return periods.map((period) => {
    const count = counts.get(period) ?? 0;
    return { period, path: count === 0 ? null : pathOf(period), count };
  });
}

function countsOf(months: readonly Month[]): ReadonlyMap<string, number> {
  return new Map(months.map(({ month, articles }) => [month, articles.length]));
}

/** Months counted from the year 0, as they are written. */
function monthNames(first: number, length: number): readonly string[] {
  return Array.from({ length }, (_, index) => {
    const month = String(((first + index) % 12) + 1).padStart(2, "0");
    return `${yearName(Math.floor((first + index) / 12))}-${month}`;
  });
}

function yearName(year: number): string {
  return String(year).padStart(4, "0");
}
