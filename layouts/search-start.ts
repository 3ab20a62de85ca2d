import type { Archive } from "../src/archive/archive.ts";
import { FACET_KINDS } from "../src/archive/model/facets.ts";
import type { SearchStart } from "../src/search/page-json.ts";
import { FILTERS } from "../src/search/query.ts";
import { filterValue, WHOLE_LIST } from "../src/search/terms.ts";

/** The start of an archive's search page. */
export function searchStart({ articles, facets, years }: Archive): SearchStart {
  const byYear = Object.fromEntries(years.map((year) => [year.year, year.articles.length]));
  const lists = FACET_KINDS.map((kind) => {
    const begun = facets[kind].slice(0, WHOLE_LIST);
    return [
      FILTERS[kind],
      Object.fromEntries(begun.map((facet) => [filterValue(facet.name), facet.articles.length])),
    ];
  });
  return {
    articles: articles.length,
    years: yearsBetween(years.map(({ year }) => Number(year))),
    counts: { year: byYear, ...Object.fromEntries(lists) },
    sizes: Object.fromEntries(FACET_KINDS.map((kind) => [FILTERS[kind], facets[kind].length])),
  };
}

function yearsBetween(years: readonly number[]): readonly string[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}
