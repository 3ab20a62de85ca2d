import { citedName } from "./cited-name.ts";

/** Articles that a reader of these languages passes over at the head of a name. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^the\s+/i,
  fr: /^(?:l[ea]s?\s+|l['’])/i,
  es: /^(?:el|l[ao]s?)\s+/i,
};
/** What is written on to a surname in small letters, and passed over: al-Assad, d'Arrigny. */
const TIED = /^(?:al|el|d|de|l)[-'’]/;

/**
 * Where in a person's name an index begins to read: at the family name that a citation gives, without what is written
 * small before it; a name that a citation leaves whole is read as a title.
 */
export function filedFromFamilyName(name: string, language: string): number {
  const cited = citedName(name, []);
  if ("literal" in cited) return filedFromTitle(name, language);
  const { family, given, "static-ordering": first } = cited;
  const start = first ? name.indexOf(`${family} ${given}`) : name.lastIndexOf(` ${family}`) + 1;
  return Math.max(0, start) + (TIED.exec(family)?.[0].length ?? 0);
}

/** Where in a name an index begins to read: behind the article. */
export function filedFromTitle(name: string, language: string): number {
  return ARTICLES[language]?.exec(name)?.[0].length ?? 0;
}
