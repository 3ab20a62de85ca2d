import type { SiteConfig } from "../src/config/site.ts";

/**
 * The sites that tests are written for; none reads `site.config.ts`, which is the adopter's. All run with the first,
 * those that depend on settings with the second as well (`vitest.config.ts`), so that no test or page holds a value
 * of the first.
 */
export const SITES: Readonly<Record<"usual" | "other", SiteConfig>> = {
  usual: {
    title: "The Suite’s Clippings",
    description: "Copies of articles, with their sources.",
    address: "https://clippings.example",
    pathPrefix: "/",
    language: "en",
    contact: "mailto:corrections@clippings.example",
    publisher: "plain",
    pageSize: 50,
    parser: "accelerated",
  },
  other: {
    title: "L’Écho des quais",
    description: "Ce qu’ils ont écrit, et où.",
    address: "https://quais.example",
    pathPrefix: "/presse/archiv/",
    language: "fr-CA",
    contact: "https://quais.example/contact",
    publisher: "global-research",
    pageSize: 20,
    parser: "remark",
  },
};

/** The settings of the suite; commands that tests start read them here too (`--config`). */
export const site: SiteConfig = process.env.TEST_SITE === "other" ? SITES.other : SITES.usual;

/** For tests that expect English words. */
export const englishSite: SiteConfig = { ...site, language: "en" };
