// What pages bring along for the browser's scripts: it travels as JSON, so it holds sentences and no functions.

import type { Forms, Manner } from "../text/formats.ts";
import type { FILTERS } from "./query.ts";

/** What the search page shows before anything is asked, so that it need not load the index for it. */
export interface SearchStart {
  readonly articles: number;
  /** From the first to the last, without gaps. */
  readonly years: readonly string[];
  /** Articles by value of each filter: those that a list begins with. */
  readonly counts: Record<string, Record<string, number>>;
  /** How many values each filter has. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** A sentence with a place for a value that only the browser knows: "Show {count} more". */
type With<Name extends string> = `${string}{${Name}}${string}`;

type OfFilter = `${string}{filter}${string}{value}${string}`;

/** What the search box of every page says. */
export interface SearchBoxWording {
  readonly all: With<"articles">;
  readonly nothing: With<"words">;
  readonly failed: string;
}

/** The search box's words, and how it writes numbers and dates. */
export interface SearchBoxWords extends SearchBoxWording, Manner {
  readonly articles: Forms;
}

/** What the script of the search page says. */
export interface SearchScriptWording {
  readonly searching: string;
  readonly failed: string;
  readonly empty: string;
  readonly invitation: With<"articles">;
  readonly nothing: With<"words">;
  readonly nothingFiltered: With<"words">;
  readonly nothingOfAll: string;
  readonly more: With<"count">;
  readonly all: With<"count">;
  readonly filters: Readonly<Record<(typeof FILTERS)[keyof typeof FILTERS] | "year", string>>;
  /** A bar of the hits by year, to those who cannot see it. */
  readonly bar: `${string}{year}${string}{articles}${string}`;
  readonly takeOff: OfFilter;
  readonly didYouMean: With<"words">;
  readonly withoutFilter: OfFilter;
  readonly withoutFilters: string;
  readonly withoutWord: With<"word">;
  readonly withoutQuotes: With<"words">;
}

/** The search script's words, and how it writes numbers and dates. */
export interface SearchWords extends SearchScriptWording, Manner {
  readonly articles: Forms;
}
