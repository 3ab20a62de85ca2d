import { isLanguageTag } from "./language-tag.ts";

/** The languages that the interface speaks; the words of each stand in `layouts/wording/`. */
export const INTERFACE_LANGUAGES = ["en", "fr", "es"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
/** What may be written as the language of a site, for messages. */
export const SPOKEN_LANGUAGES = `${INTERFACE_LANGUAGES.map((each) => `"${each}"`).join(", ")}, or one of them with a region ("fr-CA")`;

/** What an adopter decides about the archive as a whole (`site.config.ts`). */
export interface SiteConfig {
  /** The archive's name: masthead, page titles, feeds. */
  readonly title: string;
  /** One sentence for the home page, feeds and search engines. */
  readonly description: string;
  /** Scheme and host of the published site, without a path: `https://example.org`. */
  readonly address: string;
  /** Folder the site is published under, with both slashes: `/`, or `/news-archive/`. */
  readonly pathPrefix: string;
  /**
   * Language of the interface, and of articles that do not say otherwise (BCP 47): `en`, `fr` or `es`; a region after
   * it (`fr-CA`) decides how dates and numbers are written. Another language is an error until it has its words.
   */
  readonly language: InterfaceLanguage | `${InterfaceLanguage}-${string}`;
  /** Where readers report mistakes or ask for a removal: `mailto:…` or `https://…`. */
  readonly contact: string;
  /** Profile for files in which no publisher is recognised: `plain`, or another id of `src/publishers/`. */
  readonly publisher: string;
  /** How many articles a list shows before it continues by date. */
  readonly pageSize: number;
  /** `accelerated` (Sätteri, where its native module loads) or `remark` (the reference). */
  readonly parser: "accelerated" | "remark";
}

/** The language whose words the interface takes for a language tag: `fr` for `fr-CA`; `null` where it has none. */
export function spokenLanguage(language: string): InterfaceLanguage | null {
  const found = INTERFACE_LANGUAGES.find((known) => known === language.split("-")[0]);
  return found !== undefined && isLanguageTag(language) ? found : null;
}

/** The language whose words the interface takes. Throws where it has none of that name. */
export function interfaceLanguage({ language }: SiteConfig): InterfaceLanguage {
  const found = spokenLanguage(language);
  if (found !== null) return found;
  throw new Error(
    `the interface does not speak "${language}"; write ${SPOKEN_LANGUAGES} as the language of the site`,
  );
}

/** The complete public address of a path of the site, such as `/2023/01/us-cuba-talks/`. */
export function publicAddress(site: SiteConfig, path: string): string {
  return site.address + sitePath(site, path);
}

/** A path of the site under its path prefix, as it stands in links: `/news-archive/about/`. */
export function sitePath(site: SiteConfig, path: string): string {
  return site.pathPrefix + path.slice(1);
}
