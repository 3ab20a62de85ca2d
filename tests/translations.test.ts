import { describe, expect, test } from "vitest";
import article from "../layouts/article.11ty.tsx";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import type { Reading } from "../src/articles/article.ts";
import { sitePath } from "../src/config/site.ts";
import { madeArticle } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

/** An article of this name and language. */
function named(slug: string, language: string, says: Partial<Reading> = {}): Reading {
  return madeArticle({ slug, file: `articles/2023/${slug}.md`, language, title: `${slug}!`, ...says });
}

function translationsOf(archive: Archive): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    archive.articles.map((each) => [each.slug, archive.translations(each).map(({ slug }) => slug)]),
  );
}

function page(archive: Archive, slug: string): string {
  const found = archive.articles.find((each) => each.slug === slug);
  if (!found) throw new Error(`${slug} is not published`);
  return article({ site, archive, article: found });
}

describe("translations", () => {
  const archive = buildArchive(
    [
      named("talks", "en"),
      named("entretiens", "fr", { translationOf: "2023/talks.md" }),
      named("conversaciones", "es", { translationOf: "entretiens" }),
      named("other", "en"),
    ],
    site,
  );

  test("lead to each other, whoever states it and of whom", () => {
    expect(archive.messages).toEqual([]);
    expect(translationsOf(archive)).toEqual({
      talks: ["conversaciones", "entretiens"],
      entretiens: ["talks", "conversaciones"],
      conversaciones: ["talks", "entretiens"],
      other: [],
    });
  });

  test("are named on each page in the interface's words, and to search engines, the page itself among them", () => {
    const html = page(archive, "talks");
    expect(html).toContain(
      `Also in French: <a rel="alternate" hreflang="fr" href="${sitePath(site, "/2023/01/entretiens/")}"><bdi lang="fr">entretiens!</bdi></a>`,
    );
    const links = (slug: string) =>
      [...page(archive, slug).matchAll(/<link rel="alternate" hreflang="(\w+)" href="[^"]+\/(\w+)\/"/g)]
        .map(([, language, name]) => `${language} ${name}`)
        .toSorted();
    expect(links("talks")).toEqual(["en talks", "es conversaciones", "fr entretiens"]);
    expect(links("entretiens")).toEqual(links("talks"));
    expect(links("other")).toEqual([]);
  });

  test("are not listed as related as well", () => {
    const shared = { regions: ["USA"], themes: ["Oil"] };
    const pair = buildArchive(
      [
        named("a", "en", shared),
        named("b", "fr", { ...shared, translationOf: "a" }),
        named("c", "en", shared),
      ],
      site,
    );
    const [a] = pair.articles;
    expect(a && pair.related(a).map(({ slug }) => slug)).toEqual(["c"]);
  });

  test("are never duplicates, however alike their texts", () => {
    const text = "Una frase que se escribe igual en las dos lenguas, o casi. ".repeat(12);
    const alike = [named("a", "es", { text }), named("b", "gl", { text, translationOf: "a" })];
    expect(buildArchive(alike, site).articles).toHaveLength(2);
    expect(buildArchive(alike, site).messages).toEqual([]);
    expect(
      buildArchive([named("a", "es", { text }), named("b", "gl", { text })], site).articles,
    ).toHaveLength(1);
  });

  test("of a copy that is left out are its published copy's", () => {
    const copies = buildArchive(
      [
        named("talks", "en"),
        named("talks-2", "en", { duplicateOf: "talks" }),
        named("entretiens", "fr", { translationOf: "talks-2" }),
      ],
      site,
    );
    expect(translationsOf(copies)).toEqual({ talks: ["entretiens"], entretiens: ["talks"] });
  });
});

describe("a line that cannot be followed", () => {
  test.each([
    ["an unknown name", "nowhere", "but there is no such article; write its path"],
    ["a draft", "draft", "which is a draft; so there is nothing to lead to"],
    ["the file itself", "b", "which is this very file"],
    ["one of the same language", "same", 'which is in the same language, "fr"; state the "language" of both'],
  ])("is a warning where it stands: %s", (_, name, fault) => {
    const content = `---\ntitle: B\ntranslationOf: ${name}\n---\n\nText.\n`;
    const end = content.indexOf("\nText.");
    const archive = buildArchive(
      [
        named("b", "fr", {
          translationOf: name,
          content,
          ledger: [
            { kind: "front-matter", start: 0, end, line: 1 },
            { kind: "body", start: end, end: content.length, line: 5 },
          ],
        }),
        named("same", "fr"),
        { ...named("draft", "en"), draft: true },
      ],
      site,
    );
    expect(archive.messages.map(({ file, message }) => ({ file, ...message }))).toEqual([
      {
        file: "articles/2023/b.md",
        line: 3,
        column: 16,
        severity: "warning",
        rule: "translation",
        reason: expect.stringContaining(`"translationOf" names "${name}", ${fault}`),
      },
    ]);
    expect(archive.articles).toHaveLength(2);
  });
});
