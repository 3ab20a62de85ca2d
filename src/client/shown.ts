// What the search page shows: plain data that follows from the address, an answer and the page's words. `draw.ts` makes
// elements of it.

import type { SearchStart, SearchWords } from "../search/page-json.ts";
import { chosenIn, inYears, isAsked, type Query, searchOf, yearsChosen } from "../search/query.ts";
import { LONG_LIST, WHOLE_LIST } from "../search/terms.ts";
import { type Formats, filled, formatsOf } from "../text/formats.ts";
import type { Counts } from "./counts.ts";

/** The words of the search page, and how it writes numbers and dates. */
export interface Speech {
  readonly words: SearchWords;
  readonly formats: Formats;
}

/** A value that narrows the search; a click takes it off. */
export interface Chip {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}

/** The values of a filter that stands open. */
export interface FacetShown {
  readonly hidden: boolean;
  readonly choices: readonly { readonly value: string; readonly count: string; readonly checked: boolean }[];
  /** "All 120", where not all of them are shown; else empty. */
  readonly all: string;
}

/** The hits by year. */
export interface YearsShown {
  readonly hidden: boolean;
  readonly ranged: boolean;
  readonly bars: readonly Bar[];
}

/** The hits of a year. */
export interface Bar {
  readonly year: string;
  readonly count: string;
  readonly says: string;
  /** A share of that of most hits. */
  readonly share: number;
  /** Where it leads: to its year alone, or back to all. */
  readonly search: string;
  readonly current: boolean;
}

const OPEN_WHERE_WIDE: readonly string[] = ["region", "theme"];

/** How a page speaks that brings these words along. */
export function speechOf(words: SearchWords): Speech {
  return { words, formats: formatsOf(words) };
}

/** `1,204 articles` */
export function articles({ words, formats }: Speech, count: number): string {
  return formats.counted(count, words.articles);
}

/** What readers call a filter. */
export function filterName({ filters }: SearchWords, name: string): string {
  return Object.entries(filters).find(([filter]) => filter === name)?.[1] ?? name;
}

/** Whether a filter is open at first: what is chosen is seen, and of the others those that are few and no file to load each. */
export function isOpenAtFirst(name: string, { filters }: Query, wide: boolean): boolean {
  return (wide && OPEN_WHERE_WIDE.includes(name)) || (filters[name] ?? []).length > 0;
}

/** What is said over the hits. */
export function statusOf(query: Query, count: number, start: SearchStart, speech: Speech): string {
  const { words } = speech;
  if (count > 0) return articles(speech, count);
  if (!isAsked(query))
    return start.articles === 0
      ? words.empty
      : filled(words.invitation, { articles: articles(speech, start.articles) });
  if (query.q === "") return words.nothingOfAll;
  return filled(chosenIn(query).length > 0 ? words.nothingFiltered : words.nothing, { words: query.q });
}

/** A chip for each chosen value. */
export function chipsOf(query: Query, { words }: Speech): readonly Chip[] {
  return chosenIn(query).map(([name, value]) => ({
    name,
    value,
    label: filled(words.takeOff, { filter: filterName(words, name), value }),
  }));
}

/**
 * The most frequent values of a filter and those chosen, or all of them where `whole`; `size` is how many values it has
 * at least, where not all are counted.
 */
export function facetShown(
  counted: Counts[string],
  chosen: readonly string[],
  size: number,
  whole: boolean,
  { words, formats }: Speech,
): FacetShown {
  const byName = new Intl.Collator(words.locale).compare;
  const values = Object.entries({ ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counted })
    .filter(([value, count]) => count !== 0 || chosen.includes(value))
    .sort(([a, m], [b, n]) => (n ?? 0) - (m ?? 0) || byName(a, b));
  const known = Math.max(values.length, size);
  const shown = values.filter(
    ([value], i) => whole || known <= WHOLE_LIST || i < LONG_LIST || chosen.includes(value),
  );
  return {
    hidden: values.length === 0,
    choices: shown.map(([value, count]) => ({
      value,
      count: count === null ? "" : formats.number(count),
      checked: chosen.includes(value),
    })),
    all: shown.length === known ? "" : filled(words.all, { count: formats.number(known) }),
  };
}

/** A bar for each year of the archive; none where a year's hits are not known, or would be no choice. */
export function yearsShown(
  query: Query,
  counts: Counts[string],
  years: readonly string[],
  speech: Speech,
): YearsShown {
  const ranged = yearsChosen(query) !== "";
  const most = Math.max(...years.map((year) => counts[year] ?? 0));
  const known = Object.values(counts).every((count) => count !== null);
  return {
    hidden: years.length < 2 || most === 0 || !known,
    ranged,
    bars: years.map((year) => {
      const count = counts[year] ?? 0;
      const end = query.from === year && query.to === year ? "" : year;
      return {
        year,
        count: speech.formats.number(count),
        says: filled(speech.words.bar, { year, articles: articles(speech, count) }),
        share: count / Math.max(most, 1),
        search: searchOf({ ...query, from: end, to: end }),
        current: ranged && inYears(query, year),
      };
    }),
  };
}
