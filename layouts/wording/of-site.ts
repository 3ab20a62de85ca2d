import { type InterfaceLanguage, interfaceLanguage, type SiteConfig } from "../../src/config/site.ts";
import { formatsOf } from "../../src/text/formats.ts";
import { en } from "./en.tsx";
import { es } from "./es.tsx";
import { fr } from "./fr.tsx";
import type { Wording } from "./wording.ts";

const WORDINGS: Readonly<Record<InterfaceLanguage, Wording>> = { en, fr, es };

/** What the interface of a site says; the locale is the site's own where it names a region. */
export function wordingOf(site: SiteConfig): Wording {
  return spokenBy(site).wording;
}

/** How the interface of a site writes numbers, counts and dates. */
export function formatsOfSite(site: SiteConfig): ReturnType<typeof formatsOf> {
  return spokenBy(site).formats;
}

/** Kept by language: Intl's formats are dear to make. */
const spoken = new Map<string, ReturnType<typeof speak>>();

function spokenBy(site: SiteConfig) {
  const known = spoken.get(site.language) ?? speak(site);
  spoken.set(site.language, known);
  return known;
}

function speak(site: SiteConfig) {
  const words = WORDINGS[interfaceLanguage(site)];
  const wording = site.language.includes("-") ? { ...words, locale: site.language } : words;
  return { wording, formats: formatsOf(wording) };
}
