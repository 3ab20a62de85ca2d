import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  interfaceLanguage,
  type SiteConfig,
} from "../config/site.ts";
import { nameSlug } from "./name-slug.ts";

type Spellings = readonly [shown: string, ...others: string[]];

/** A region or theme that publishers file articles under: one address, whatever the language. */
export interface KnownName extends Readonly<Record<InterfaceLanguage, Spellings>> {
  /** Its address, which never changes: `usa` stands at `/regions/usa/`. */
  readonly slug: string;
}

/** All spellings of names in every language: a French page may name an English theme. */
export function spellingsOf(names: readonly KnownName[]): readonly string[] {
  return names.flatMap((name) => INTERFACE_LANGUAGES.flatMap((language) => name[language]));
}

/** Names found by the slug of any of their spellings. */
export function bySpelling(names: readonly KnownName[]): ReadonlyMap<string, KnownName> {
  return new Map(
    names.flatMap((name) =>
      [name.slug, ...spellingsOf([name]).map(nameSlug)].map((spelling) => [spelling, name] as const),
    ),
  );
}

/** A known name as the site's readers know it: in the interface's language. */
export function shownName(name: KnownName, site: SiteConfig): string {
  return name[interfaceLanguage(site)][0];
}
