// The address of the search page, its only state: `/search/?q=cuba&region=USA&from=2015&to=2020&sort=newest`.

import { filterValue } from "./search-terms.js";

/**
 * What a reader looks for. `from` and `to` are years, or empty.
 * @typedef {{
 *   readonly q: string,
 *   readonly sort: string,
 *   readonly from: string,
 *   readonly to: string,
 *   readonly filters: Readonly<Record<string, readonly string[]>>,
 * }} Query
 */

/** As much as an address may hold that every host takes, and more than anybody looks for. */
export const LONGEST_QUERY = 500;

/** The orders of results, the default first. */
export const SORTS = /** @type {const} */ (["relevance", "fresh", "newest", "oldest"]);

/** The filters by name; years are a range of their own. */
export const FILTERS = /** @type {const} */ (["region", "theme", "source", "author", "report"]);

/**
 * What an address asks for.
 * @param {string} search its part from the question mark
 * @returns {Query}
 */
export function queryOf(search) {
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
      FILTERS.map((name) => [name, [...new Set(parameters.getAll(name).filter(Boolean).map(filterValue))]]),
    ),
  };
}

/**
 * The address of what a reader looks for.
 * @param {Query} query
 */
export function addressOf({ q, sort, from, to, filters }) {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const name of FILTERS) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (from !== "") parameters.set("from", from);
  if (to !== "") parameters.set("to", to);
  if (sort !== SORTS[0]) parameters.set("sort", sort);
  return parameters.size === 0 ? location.pathname : `${location.pathname}?${parameters}`;
}

/**
 * The values that narrow a search: those of the filters, and the years as a range.
 * @param {Query} query
 * @returns {readonly (readonly [name: string, value: string])[]}
 */
export function chosenIn(query) {
  const values = Object.entries(query.filters).flatMap(([name, values]) =>
    values.map((value) => /** @type {const} */ ([name, value])),
  );
  const years = yearsChosen(query);
  return years === "" ? values : [...values, ["year", years]];
}

/**
 * A query with one value of a filter more or less; years go together.
 * @param {Query} query
 * @param {string} name
 * @param {string} value
 * @param {boolean} wanted
 * @returns {Query}
 */
export function withValue(query, name, value, wanted) {
  if (name === "year") return { ...query, from: "", to: "" };
  const others = (query.filters[name] ?? []).filter((chosen) => chosen !== value);
  return { ...query, filters: { ...query.filters, [name]: wanted ? [...others, value] : others } };
}

/**
 * "2015–2020", "2015–", "2019", or nothing.
 * @param {Query} query
 */
export function yearsChosen({ from, to }) {
  if (from === to) return from;
  return `${from}–${to}`;
}

/**
 * Whether a year lies between those chosen.
 * @param {Query} query
 * @param {string} year
 */
export function inYears({ from, to }, year) {
  return (from === "" || year >= from) && (to === "" || year <= to);
}

/** The quotes that readers write, straight or not. */
export const QUOTE = /["“”„«»]/g;

/** Thousands, millions and so on, in the languages of articles. */
const SCALE = "thousand|mil|mille|(?:m|b|tr)illi?(?:on|ón|ard)e?s?";

/** A sum of money: "$13 trillion", "US$100 million", "€ 20", "£5bn". */
const SUM = String.raw`\p{L}{0,3}\p{Sc}\s*\p{N}[\p{L}\p{N}.,]*(?:\s+(?:${SCALE})(?![\p{L}\p{N}]))*`;

const PART = new RegExp(String.raw`"[^"]+"|(${SUM})|[^\s"]+`, "giu");

/**
 * The words and phrases of a query, each once. A sum of money is a phrase without quotes: an article that has 13 of one
 * thing and a trillion of another does not have it.
 * @param {string} q
 */
export function partsOf(q) {
  const parts = [...q.replace(QUOTE, '"').matchAll(PART)].map(([part, sum]) => (sum ? `"${sum}"` : part));
  return [...new Set(parts)].filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/**
 * Whether a part of a query is a phrase.
 * @param {string} part
 */
export function isPhrase(part) {
  return part.startsWith('"');
}
