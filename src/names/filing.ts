import { withoutTitles } from "./name-slug.ts";
import { isOrganisation } from "./organisations.ts";

/** Articles that a reader of these languages passes over at the head of a name. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^the\s+/i,
  fr: /^(?:l[ea]s?\s+|l['’])/i,
  es: /^(?:el|l[ao]s?)\s+/i,
};
/**
 * A family name: the last word, with the particles before it that are written large (Van Buren, not van der Meer), and
 * what follows it (King Jr.; Demir, PhD; Demir, Clara).
 */
const FAMILY_NAME =
  /(?<=\S\s+)(?:(?:Van|Von|Der|Den|De|Del|Della|Di|Da|Dos|La|Le|El|Al|Bin|Ibn|Abu|St\.?|Saint)\s+)*[^\s,]+(?:\s+(?:Jr|Sr|I{2,3}|IV|Ph\.?D|M\.?D)\.?)?$/u;

/** Where in a person's name an index begins to read: at the family name; an organisation's is read as a title. */
export function filedFromFamilyName(name: string, language: string): number {
  if (isOrganisation(name) || /\d/.test(name)) return filedFromTitle(name, language);
  const [main = ""] = name.split(/,\s/, 1);
  const titles = main.length - withoutTitles(main).length;
  const family = FAMILY_NAME.exec(main.slice(titles));
  return titles + (family?.index ?? 0);
}

/** Where in a name an index begins to read: behind the article. */
export function filedFromTitle(name: string, language: string): number {
  return ARTICLES[language]?.exec(name)?.[0].length ?? 0;
}
