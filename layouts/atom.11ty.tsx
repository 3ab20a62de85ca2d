import type { Archive } from "../src/archive/archive.ts";
import type { ArchivedArticle } from "../src/archive/model/archived-article.ts";
import type { Facet } from "../src/archive/model/facets.ts";
import { publicAddress, type SiteConfig } from "../src/config/site.ts";
import { feedOf, lastMomentOf, momentOf, originalOf, summaryOf, xml } from "./head/feed.ts";
import type { PageData } from "./page-data.ts";

interface FeedData extends PageData {
  readonly facet: Facet | null;
}

export const data = {
  pagination: { data: "archive.feeds", size: 1, alias: "facet" },
  permalink: ({ facet }: FeedData) => `${facet?.path ?? "/"}feed.xml`,
};

/** The Atom feed of the archive, or of a facet beside its page. */
export default function render({ site, archive, facet }: FeedData): string {
  const { title, folder, articles } = feedOf(site, archive, facet);
  const page = publicAddress(site, folder);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(site.language)}">
  <id>${xml(page)}</id>
  <title>${xml(title)}</title>
  <subtitle>${xml(site.description)}</subtitle>
  <updated>${lastMomentOf(articles)}</updated>
  <author><name>${xml(site.title)}</name></author>
  <link rel="alternate" type="text/html" href="${xml(page)}"/>
  <link rel="self" type="application/atom+xml" href="${xml(page)}feed.xml"/>
${articles.map((article) => entry(site, archive, article)).join("")}</feed>
`;
}

function entry(site: SiteConfig, archive: Archive, article: ArchivedArticle): string {
  const address = xml(publicAddress(site, article.path));
  const authors = archive
    .facetsOf(article, "authors")
    .map(({ name }) => `\n    <author><name>${xml(name)}</name></author>`)
    .join("");
  const labels = [...article.regions, ...article.themes]
    .map((name) => `\n    <category term="${xml(name)}"/>`)
    .join("");
  const rights = article.copyright === null ? "" : `\n    <rights>${xml(article.copyright)}</rights>`;
  const original = originalOf(article);
  const via = original === null ? "" : `\n    <link rel="via" href="${xml(original)}"/>`;
  return `  <entry xml:lang="${xml(article.language)}">
    <id>${address}</id>
    <title>${xml(article.title)}</title>
    <link rel="alternate" type="text/html" href="${address}"/>${via}
    <published>${article.date}T00:00:00Z</published>
    <updated>${momentOf(article)}</updated>${authors}${labels}${rights}
    <summary>${xml(summaryOf(article))}</summary>
  </entry>
`;
}
