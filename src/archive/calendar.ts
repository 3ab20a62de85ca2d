import type { ArchivedArticle, Mark, Month, Year } from "./archive.ts";

/** An archive of this many years or fewer shows its timeline by month. */
const YOUNG = 2;

/** The site path of a year or month under a folder: `/` and `2023-01` give `/2023/01/`. */
export function periodPath(folder: string, period: string): string {
  return `${folder}${period.replace("-", "/")}/`;
}

/** Groups articles by the first characters of their date (4: year, 7: month), keeping their order. */
export function byPeriod(
  articles: readonly ArchivedArticle[],
  length: 4 | 7 | 10,
): ReadonlyMap<string, readonly ArchivedArticle[]> {
  const groups = new Map<string, ArchivedArticle[]>();
  for (const article of articles) {
    const period = article.date.slice(0, length);
    const group = groups.get(period);
    if (group === undefined) groups.set(period, [article]);
    else group.push(article);
  }
  return groups;
}

/** The years that have articles, newest first. */
export function yearsOf(articles: readonly ArchivedArticle[]): readonly Year[] {
  return [...byPeriod(articles, 4)].map(([year, held]) => ({
    year,
    path: periodPath("/", year),
    months: [...byPeriod(held, 7)].map(([month, ofMonth]) => ({
      month,
      path: periodPath("/", month),
      articles: ofMonth,
    })),
    articles: held,
  }));
}

/** Articles per year, empty years included; per month, in an archive of two years or fewer. */
export function marksOfArchive(years: readonly Year[]): readonly Mark[] {
  const span = Number(years[0]?.year) - Number(years.at(-1)?.year) + 1;
  if (span <= YOUNG) return marksOfMonths(years.flatMap((year) => year.months));
  return marksOfYears(new Map(years.map(({ year, articles }) => [year, articles.length])), "/");
}

/** The marks from the first year to the last, given how many articles some of them have. */
export function marksOfYears(counts: ReadonlyMap<string, number>, folder: string): readonly Mark[] {
  const years = [...counts.keys()].map(Number);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const period = String(first + index).padStart(4, "0");
    const count = counts.get(period) ?? 0;
    return { period, path: count === 0 ? null : periodPath(folder, period), count };
  });
}

/** The marks from the first month that has articles to the last. */
function marksOfMonths(months: readonly Month[]): readonly Mark[] {
  const numbers = months.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  const first = Math.min(...numbers);
  const length = months.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  return marksFrom(months, first, length);
}

/** The twelve months of a year. */
export function marksOfYear({ year, months }: Year): readonly Mark[] {
  return marksFrom(months, Number(year) * 12, 12);
}

function marksFrom(months: readonly Month[], first: number, length: number): readonly Mark[] {
  const counts = new Map(months.map(({ month, articles }) => [month, articles.length]));
  return Array.from({ length }, (_, index) => {
    const year = String(Math.floor((first + index) / 12)).padStart(4, "0");
    const period = `${year}-${String(((first + index) % 12) + 1).padStart(2, "0")}`;
    const count = counts.get(period) ?? 0;
    return { period, path: count === 0 ? null : periodPath("/", period), count };
  });
}
