import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import type { Language } from "./language.ts";
import { spanish } from "./spanish.ts";

/** Every language in which dates and names are read. */
export const LANGUAGES: readonly Language[] = [
  // Whatever a publisher's own is: translations keep lines of the original's.
  english,
  french,
  spanish,
  italian,
  german,
];

/** A pattern of one of the words that all languages have for something. */
export function anyOf(words: (language: Language) => readonly string[]): string {
  return [...new Set(LANGUAGES.flatMap(words))].join("|");
}
