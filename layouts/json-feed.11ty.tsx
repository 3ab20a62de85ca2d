import type { Facet } from "../src/archive/model/facets.ts";
import { publicAddress } from "../src/config/site.ts";
import { harmlessJson } from "../src/text/harmless-json.ts";
import { feedOf, momentOf, originalOf, summaryOf } from "./head/feed.ts";
import type { PageData } from "./page-data.ts";

interface FeedData extends PageData {
  readonly facet: Facet | null;
}

export const data = {
  pagination: { data: "archive.feeds", size: 1, alias: "facet" },
  permalink: ({ facet }: FeedData) => `${facet?.path ?? "/"}feed.json`,
};

/** The JSON feed of the archive, or of a facet beside its page. */
export default function render({ site, archive, facet }: FeedData): string {
  const { title, folder, articles } = feedOf(site, archive, facet);
  const page = publicAddress(site, folder);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: site.description,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    language: site.language,
    items: articles.map((article) => ({
      id: publicAddress(site, article.path),
      url: publicAddress(site, article.path),
      external_url: originalOf(article) ?? undefined,
      title: article.title,
      summary: article.description ?? undefined,
      content_text: summaryOf(article),
      date_published: `${article.date}T00:00:00Z`,
      date_modified: momentOf(article),
      authors: archive.facetsOf(article, "authors").map(({ name }) => ({ name })),
      tags: [...article.regions, ...article.themes],
      language: article.language,
    })),
  };
  return `${harmlessJson(feed, 1)}\n`;
}
