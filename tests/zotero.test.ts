import { expect, test } from "vitest";
import article from "../layouts/article.11ty.tsx";
import { buildArchive } from "../src/archive/archive.ts";
import type { Reading } from "../src/articles/article.ts";
import { publicAddress } from "../src/config/site.ts";
import { madeArticle } from "./made-article.ts";
import { site } from "./test-site.ts";

interface Creator {
  readonly lastName: string;
  readonly firstName?: string;
}

/** The meta elements of an article's page, in their order. */
function metaOf(says: Partial<Reading>): readonly (readonly [name: string, content: string])[] {
  const archive = buildArchive([madeArticle(says)], site);
  const [only] = archive.articles;
  if (!only) throw new Error("an article was made");
  const head = article({ site, archive, article: only }).split("</head>", 1)[0] ?? "";
  return [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
    ([, name = "", content = ""]) => [name, content.replaceAll("&quot;", '"').replaceAll("&amp;", "&")],
  );
}

/**
 * What Zotero makes of a page: the rules of its translators "Embedded Metadata" and "RDF" (2024) in so far as they
 * concern what our pages hold. Highwire's names beat the others', and a journal's title makes a journal's article.
 */
function zoteroReads(says: Partial<Reading>) {
  const meta = metaOf(says);
  const all = (wanted: string) => meta.flatMap(([name, content]) => (name === wanted ? content : []));
  const first = (...wanted: readonly string[]) => wanted.flatMap(all)[0];
  const hasType = first("DC.type", "DCTERMS.type") === "NewsItem";
  const guess = first("citation_title") === undefined ? "webpage" : "journalArticle";
  const itemType =
    first("citation_journal_title") !== undefined ? "journalArticle" : hasType ? "newspaperArticle" : guess;
  const nodes = all("citation_author");
  return {
    itemType,
    title: first("citation_title", "DC.title", "og:title"),
    creators: nodes.flatMap((node) => creatorsIn(node, nodes.length === 1)),
    date: first("citation_date", "citation_publication_date", "article:published_time"),
    publicationTitle: first("prism.publicationName", "DC.source", "og:site_name"),
    url: first("citation_public_url", "og:url"),
    language: first("citation_language", "DC.language"),
    rights: first("DC.rights"),
    archiveLocation: first("DC.coverage", "DCTERMS.coverage"),
  };
}

function creatorsIn(node: string, alone: boolean): readonly Creator[] {
  const parts = node.split(/\s*;\s*/);
  const [before = "", after = ""] = node.split(/\s*,\s*/);
  const isList = alone && parts.length === 1 && before.includes(" ") && after.includes(" ");
  return (isList ? node.split(/\s*,\s*/) : parts)
    .filter((part) => /[^\s,-.;]/.test(part))
    .map((part) => creator(part.trim()));
}

function creator(name: string): Creator {
  const trimmed = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, "");
  if (name.includes(",")) {
    const [lastName = "", firstName] = trimmed.split(/, ?/);
    return firstName === undefined ? { lastName } : { lastName, firstName };
  }
  const space = trimmed.lastIndexOf(" ");
  return { lastName: trimmed.slice(space + 1), firstName: trimmed.slice(0, Math.max(space, 0)) };
}

const REPOST: Partial<Reading> = {
  publisher: "global-research",
  title: 'Talks "Resume" & End',
  authors: ["Al Marsa", "Prof. Ann Lee"],
  source: { name: "Al Marsa English", date: "2023-01-13", url: null },
  url: "https://www.globalresearch.ca/talks/5",
  regions: ["USA"],
  copyright: "© Al Marsa, Al Marsa English, 2023",
};

test("Zotero reads a newspaper article with its authors, day, paper and address", () => {
  expect(zoteroReads(REPOST)).toEqual({
    itemType: "newspaperArticle",
    title: 'Talks "Resume" & End',
    creators: [{ lastName: "Al Marsa" }, { lastName: "Lee", firstName: "Ann" }],
    date: "2023/01/13",
    publicationTitle: "Al Marsa English",
    url: "https://www.globalresearch.ca/talks/5",
    language: "en",
    rights: "© Al Marsa, Al Marsa English, 2023",
    archiveLocation: undefined,
  });
});

test("Zotero reads the publisher's own article, and one republished on a known day only", () => {
  const own = { ...REPOST, source: null };
  expect(zoteroReads(own)).toMatchObject({ publicationTitle: "Global Research", date: "2023/01/16" });
  const undated = { ...REPOST, source: { name: "Al Marsa English", date: null, url: null } };
  expect(zoteroReads(undated)).toMatchObject({ publicationTitle: "Global Research", date: "2023/01/16" });
});

test("Zotero finds an article without a paper in the archive, at its page", () => {
  expect(zoteroReads({})).toMatchObject({
    itemType: "newspaperArticle",
    creators: [],
    publicationTitle: site.title,
    url: publicAddress(site, "/2023/01/ferry/"),
  });
});

test.each([
  ["Jan Piet van der Meer", { lastName: "van der Meer", firstName: "Jan Piet" }],
  ["José Linde y Gasset", { lastName: "Linde y Gasset", firstName: "José" }],
  ["Gabriel García Márquez", { lastName: "García Márquez", firstName: "Gabriel" }],
  ["Ana María Pérez de la Cruz", { lastName: "Pérez de la Cruz", firstName: "Ana María" }],
  ["Xi Jinping", { lastName: "Xi", firstName: "Jinping" }],
  ["Doctors of the Upper Valley", { lastName: "Doctors of the Upper Valley" }],
  ["AFP", { lastName: "AFP", firstName: "" }],
])("Zotero reads a single author, %s, as one", (author, expected) => {
  expect(zoteroReads({ authors: [author] }).creators).toEqual([expected]);
});
