import type { SiteConfig } from "../../src/config/site.ts";
import { sameLanguage } from "../../src/text/formats.ts";
import { formatsOfSite } from "./of-site.ts";

const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"]);

/** The direction in which a language (BCP 47) is written, by its script. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

/** What a language is called in the interface's. */
export function languageName(site: SiteConfig, language: string): string {
  return formatsOfSite(site).language(language);
}

/** The `lang` of a title that stands among the interface's words: only where its language is another one. */
export function foreignLanguage(site: SiteConfig, language: string): string | undefined {
  return sameLanguage(language, site.language) ? undefined : language;
}
