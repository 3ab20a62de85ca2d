import type { Archive } from "../src/archive/archive.ts";
import { publicAddress } from "../src/config/site.ts";
import { xml } from "./head/feed.ts";
import type { PageData } from "./page-data.ts";
import { counted } from "./wording/counts.ts";
import { wordingOf } from "./wording/of-site.ts";

/** The format's own limits. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

export const data = { permalink: () => "/opensearch.xml" };

/** Tells browsers how to search the archive from their address bar (OpenSearch 1.1). */
export default function render({ site, archive }: PageData): string {
  const search = `${xml(publicAddress(site, "/search/"))}?q={searchTerms}`;
  const articles = counted(site, archive.articles.length, "articles");
  const description = wordingOf(site).search.description(articles, site.title);
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(shortened(site.title, LONGEST_NAME))}</ShortName>
  <Description>${xml(shortened(description, LONGEST_DESCRIPTION))}</Description>
  <Image width="16" height="16" type="image/svg+xml">${xml(publicAddress(site, "/favicon.svg"))}</Image>
  <Url type="text/html" template="${search}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xml(publicAddress(site, "/opensearch.xml"))}"/>
  ${exampleOf(archive)}<Language>${xml(site.language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

/** A search that finds something, by which programs try this out: the longest word of the newest title. */
function exampleOf({ articles: [newest] }: Archive): string {
  const words = newest?.title.match(/\p{L}+/gu) ?? [];
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return "";
  return `<Query role="example" searchTerms="${encodeURIComponent(longest)}"/>\n  `;
}

/** A name's first words, or letters where the first word is too long. */
function shortened(name: string, longest: number): string {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const start = letters.slice(0, longest + 1).join("");
  const words = start.slice(0, Math.max(0, start.lastIndexOf(" "))).trim();
  return words || letters.slice(0, longest).join("");
}
