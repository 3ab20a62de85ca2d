import { describe, expect, test } from "vitest";
import about from "../layouts/about.11ty.tsx";
import alias from "../layouts/alias.11ty.tsx";
import article from "../layouts/article.11ty.tsx";
import facetIndex from "../layouts/facet-index.11ty.tsx";
import home from "../layouts/home.11ty.tsx";
import list from "../layouts/list.11ty.tsx";
import notFound from "../layouts/not-found.11ty.tsx";
import search from "../layouts/search.11ty.tsx";
import { counted, formatCount } from "../layouts/wording/counts.ts";
import { formatDate, formatPeriod } from "../layouts/wording/dates.ts";
import { directionOf } from "../layouts/wording/language.ts";
import { wordingOf } from "../layouts/wording/of-site.ts";
import { buildArchive } from "../src/archive/archive.ts";
import { FACET_KINDS } from "../src/archive/model/facets.ts";
import type { Article } from "../src/articles/article.ts";
import type { SiteConfig } from "../src/config/site.ts";
import { PUBLISHERS } from "../src/publishers/publishers.ts";
import { madeArticle, madeArticles } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

/** A site in a language. Whatever is not the interface's own word holds "zz". */
const siteIn = (language: SiteConfig["language"]): SiteConfig => ({
  ...site,
  language,
  title: "Zzarchive",
  description: "Zzdescription.",
  address: "https://zz.zz",
  pathPrefix: "/zz/",
  contact: "mailto:zz@zz.zz",
  pageSize: 3,
});

const content = "Zzbody.\n\nZzremoved.\n";
const RICH = madeArticle({
  publisher: "global-research",
  slug: "zz",
  sha256: "zz".repeat(32),
  title: "Zztitle",
  text: "Zztext ".repeat(1600),
  headings: ["zz-1", "zz-2", "zz-3"].map((id) => ({ id, text: id, level: 2 })),
  translationOf: "zz-0",
  language: "en",
  content,
  ledger: [
    { kind: "body", start: 0, end: 9, line: 1 },
    { kind: "boilerplate", rule: "newsletter", start: 9, end: content.length, line: 3 },
    ...(["page-break", "broken-title", "lone-bullet"] as const).map(
      (rule) => ({ kind: "repair", rule, start: 7, end: 9, line: 1 }) as const,
    ),
  ],
  authors: Array.from({ length: 70 }, (_, i) => `Zzauthor ${i}`),
  firstPublished: "2020-01-01",
  updated: "2023-02-01",
  source: { name: "Zzsource", date: "2022-12-13", url: null },
  regions: ["Zzregion"],
  themes: Array.from({ length: 20 }, (_, i) => `Zztheme ${i}`),
  reports: ["Zzreport"],
  copyright: "© Zz",
});
const PLAIN = madeArticles(40, 2021, {
  sha256: "zz",
  title: "Zzplain",
  text: "Zztext.",
  regions: ["Zzregion"],
}).map((each, i) => ({ ...each, slug: `zz-${i}`, language: i === 0 ? "zz" : "en" }));

/** A page of every kind, with everything that can stand on it, and of an empty archive. */
function pagesOf(ofSite: SiteConfig): readonly string[] {
  return [[], [RICH, ...PLAIN]].flatMap((articles: readonly Article[]) => {
    const archive = buildArchive(articles, ofSite);
    const data = { site: ofSite, archive };
    return [
      home(data),
      about(data),
      notFound(data),
      search(data),
      ...FACET_KINDS.map((kind) => facetIndex({ ...data, kind })),
      ...archive.listings.map((listing) => list({ ...data, listing })),
      ...archive.articles.flatMap((each) => [
        article({ ...data, article: each }),
        alias({ ...data, alias: { path: "/old/", article: each } }),
      ]),
    ];
  });
}

/** What a reader sees or hears of a page, and what its search will say. */
function saidOn(page: string): string {
  const attributes = page.matchAll(
    /(?:aria-label|placeholder|name="description" content|\?subject)="?([^"]*)"/g,
  );
  const text = page
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "")
    // Styles of citation are English in any interface.
    .replace(/<dd [^>]*lang="en".*?<\/dd>/gs, "")
    // Checksums, and rules by their ids.
    .replace(/<code>.*?<\/code>/gs, "")
    .replace(/"locale":"[^"]*"|"\w+":|\{\w+\}/g, "")
    .replace(/<\/?bdi[^>]*>|<\/?a[^>]*>/g, "")
    .replace(/<[^>]+>/g, "\n");
  return [text, ...[...attributes].map(([, value = ""]) => decodeURIComponent(value))]
    .join("\n")
    .replace(/&amp;|articles\//g, "&");
}

function wordsOn(pages: readonly string[]): ReadonlySet<string> {
  const words =
    pages
      .map(saidOn)
      .join("\n")
      .toLowerCase()
      .match(/[\p{L}’]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !/zz/.test(word)));
}

/** Names, and words that English and the other language write alike. */
const NAMES = "global research https atom json markdown sha javascript chicago apa mla bibtex ris csl utf";
const ALIKE = {
  fr: "article articles source sources passage passages page pages minute minutes provenance original correction corrections copies opinions site citation citations",
  es: "original error no cookies bytes",
} as const;

function monthsIn(language: SiteConfig["language"]): readonly string[] {
  const months = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, "0")}`);
  return months.map((month) => formatDate(siteIn(language), month, "monthName").replace(".", ""));
}

describe.each(["fr", "es"] as const)("an interface in %s", (language) => {
  const pages = pagesOf(siteIn(language));

  test("has no English word on any page", () => {
    const english = wordsOn(pagesOf(siteIn("en")));
    const alike = new Set([...`${NAMES} ${ALIKE[language]}`.split(" "), ...monthsIn(language)]);
    const leaked = [...wordsOn(pages)].filter((word) => english.has(word) && !alike.has(word));
    expect(leaked).toEqual([]);
  });

  test("says in its language why any line was removed", () => {
    const { why } = wordingOf(siteIn(language)).removed;
    const reasons = PUBLISHERS.flatMap(({ rules }) =>
      rules.flatMap((rule) => ("matches" in rule ? [rule.why] : [])),
    );
    for (const reason of reasons) {
      expect(why(reason)).toMatch(/^\p{Ll}.{5,}[^.\s]$/u);
      expect(why(reason)).not.toBe(reason);
    }
  });

  test("is what its pages say they are in", () => {
    for (const page of pages) expect(page).toContain(`<html lang="${language}" dir="ltr">`);
  });
});

test("French keeps its signs beside their words: no sign can open a line", () => {
  const pages = pagesOf(siteIn("fr")).map(saidOn);
  const loose = pages.flatMap(
    (said) => said.match(/.{0,20}(?:[ \n][:;!?»]|« |[\p{L}\d][;!?»]).{0,20}/gu) ?? [],
  );
  expect(loose).toEqual([]);
});

test("dates and numbers are written as in the language, or in the region that is named", () => {
  const written = (language: SiteConfig["language"]) => [
    formatDate(siteIn(language), "2023-01-16", "longDay"),
    formatDate(siteIn(language), "2023-01-01", "longDay"),
    formatDate(siteIn(language), "2023-01-01", "day"),
    formatPeriod(siteIn(language), "2023-01"),
    formatCount(siteIn(language), 12_040),
  ];
  expect(written("en")).toEqual([
    "16 January 2023",
    "1 January 2023",
    "1 Jan 2023",
    "January 2023",
    "12,040",
  ]);
  expect(written("en-US").slice(0, 2)).toEqual(["January 16, 2023", "January 1, 2023"]);
  expect(written("fr")).toEqual([
    "16 janvier 2023",
    "1er janvier 2023",
    "1er janv. 2023",
    "Janvier 2023",
    "12\u202f040",
  ]);
  expect(written("es")).toEqual([
    "16 de enero de 2023",
    "1 de enero de 2023",
    "1 ene 2023",
    "Enero de 2023",
    "12.040",
  ]);
});

test("a noun takes the form that its number asks for", () => {
  const of = (language: SiteConfig["language"]) =>
    [0, 1, 2].map((count) => counted(siteIn(language), count, "articles"));
  expect(of("en")).toEqual(["0 articles", "1 article", "2 articles"]);
  expect(of("fr-CA")).toEqual(["0 article", "1 article", "2 articles"]);
  expect(of("es")).toEqual(["0 artículos", "1 artículo", "2 artículos"]);
});

test.each(["de", "frisian", "", "fr-"])("a site whose language is %j is told what to write", (language) => {
  expect(() => wordingOf({ ...site, language: language as "en" })).toThrow(
    `the interface does not speak "${language}"; write "en", "fr", "es", or one of them with a region`,
  );
});

test("a title says its language wherever it stands among words of another one, regions aside", () => {
  const inFrench = { language: "fr-FR", title: "Le phare" };
  const archive = buildArchive([madeArticle({ slug: "a" }), madeArticle({ slug: "b", ...inFrench })], site);
  const [first, second] = archive.articles;
  if (!first || !second) throw new Error("articles were made");
  const english = first.language === "en" ? first : second;
  const french = first.language === "en" ? second : first;
  expect(article({ site, archive, article: english })).toMatch(
    /class="(earlier|later)".*<bdi lang="fr-FR">Le phare/,
  );
  expect(alias({ site, archive, alias: { path: "/old/", article: french } })).toMatch(/<a [^>]*lang="fr-FR"/);
  expect(home({ site: siteIn("fr-CA"), archive })).toContain("<bdi>Le phare</bdi>");
});

test("a language's direction is that of its script", () => {
  const rightToLeft = ["ar", "fa", "ur", "he", "ps", "ckb", "az-Arab", "dv"];
  expect(rightToLeft.map(directionOf)).toEqual(rightToLeft.map(() => "rtl"));
  expect(["en", "fr", "az", "ru", "zh"].map(directionOf)).not.toContain("rtl");
});
