// What a reader looks for, and its address: `/search/?q=cuba&region=USA&from=2015&to=2020&sort=newest`.

import { filterValue } from "./terms.ts";

/** As much as an address may hold that every host takes, and more than anybody looks for. */
export const LONGEST_QUERY = 500;

/** The orders of results, the default first. */
export const SORTS = ["relevance", "fresh", "newest", "oldest"] as const;

/** What the search calls the kinds of facet, in its index and in addresses; years are a range of their own. */
export const FILTERS = {
  regions: "region",
  themes: "theme",
  sources: "source",
  authors: "author",
  reports: "report",
} as const;

const FILTER_NAMES = Object.values(FILTERS);

/** What a reader looks for. `from` and `to` are years, or empty. */
export interface Query {
  readonly q: string;
  readonly sort: (typeof SORTS)[number];
  readonly from: string;
  readonly to: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What an address asks for, by its part from the question mark. */
export function queryOf(search: string): Query {
  const parameters = new URLSearchParams(search);
  const [from = "", to = ""] = ["from", "to"].map(
    (name) => /^\s*(\d{4})\s*$/.exec(parameters.get(name) ?? "")?.[1] ?? "",
  );
  const backwards = from !== "" && to !== "" && from > to;
  return {
    q: parameters.get("q")?.slice(0, LONGEST_QUERY).trim() ?? "",
    sort: SORTS.find((sort) => sort === parameters.get("sort")) ?? SORTS[0],
    from: backwards ? to : from,
    to: backwards ? from : to,
    filters: Object.fromEntries(
      FILTER_NAMES.map((name) => [
        name,
        [...new Set(parameters.getAll(name).filter(Boolean).map(filterValue))],
      ]),
    ),
  };
}

/** The part from the question mark of the address of what a reader looks for; empty where that is nothing. */
export function searchOf({ q, sort, from, to, filters }: Query): string {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const name of FILTER_NAMES) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (from !== "") parameters.set("from", from);
  if (to !== "") parameters.set("to", to);
  if (sort !== SORTS[0]) parameters.set("sort", sort);
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** The values that narrow a search: those of the filters, and the years as a range. */
export function chosenIn(query: Query): readonly (readonly [name: string, value: string])[] {
  const values = Object.entries(query.filters).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  const years = yearsChosen(query);
  return years === "" ? values : [...values, ["year", years]];
}

/** Whether a query asks for anything. */
export function isAsked(query: Query): boolean {
  return query.q !== "" || chosenIn(query).length > 0;
}

/** A query with one value of a filter more or less; years go together. */
export function withValue(query: Query, name: string, value: string, wanted: boolean): Query {
  if (name === "year") return { ...query, from: "", to: "" };
  const others = (query.filters[name] ?? []).filter((chosen) => chosen !== value);
  return { ...query, filters: { ...query.filters, [name]: wanted ? [...others, value] : others } };
}

/** "2015–2020", "2015–", "2019", or nothing. */
export function yearsChosen({ from, to }: Query): string {
  return from === to ? from : `${from}–${to}`;
}

/** Whether a year lies between those chosen. */
export function inYears({ from, to }: Query, year: string): boolean {
  return (from === "" || year >= from) && (to === "" || year <= to);
}

const QUOTE = /["“”„«»]/g;

/** A query without the quotes that readers write, straight or not. */
export function unquoted(q: string): string {
  return q.replace(QUOTE, " ").replace(/\s+/g, " ").trim();
}

/** Whether a query has quotes. */
export function isQuoted(q: string): boolean {
  return q.search(QUOTE) >= 0;
}

/** Thousands, millions and so on, in the languages of articles. */
const SCALE = "thousand|mil|mille|(?:m|b|tr)illi?(?:on|ón|ard)e?s?";

/** A sum of money: "$13 trillion", "US$100 million", "€ 20", "£5bn". */
const SUM = String.raw`\p{L}{0,3}\p{Sc}\s*\p{N}[\p{L}\p{N}.,]*(?:\s+(?:${SCALE})(?![\p{L}\p{N}]))*`;

const PART = new RegExp(String.raw`"[^"]+"|(${SUM})|[^\s"]+`, "giu");

/**
 * The words and phrases of a query, each once. A sum of money is a phrase without quotes: an article that has 13 of one
 * thing and a trillion of another does not have it.
 */
export function partsOf(q: string): readonly string[] {
  const parts = [...q.replace(QUOTE, '"').matchAll(PART)].map(([part, sum]) => (sum ? `"${sum}"` : part));
  return [...new Set(parts)].filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether a part of a query is a phrase. */
export function isPhrase(part: string): boolean {
  return part.startsWith('"');
}
