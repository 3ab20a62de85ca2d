import type { Archive } from "../../src/archive/archive.ts";
import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { provenanceOf } from "../../src/archive/model/provenance.ts";
import { citationOf, dateOf } from "../../src/cite/citation.ts";
import { publicAddress, type SiteConfig } from "../../src/config/site.ts";
import { labelsOf } from "../wording/labels.ts";
import { citedAuthors } from "./cited-authors.ts";

/** An article as schema.org describes news; fields that the copy does not state are left out. */
export function newsArticle(site: SiteConfig, archive: Archive, article: ArchivedArticle) {
  const address = publicAddress(site, article.path);
  const citation = citationOf(site, article);
  const { "container-title": place } = citation;
  const { links } = provenanceOf(article);
  const labels = labelsOf(archive, article).map(({ name }) => name);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    alternativeHeadline: article.subtitle ?? undefined,
    description: article.description ?? undefined,
    inLanguage: article.language,
    datePublished: dateOf(citation, "-"),
    dateModified: article.updated ?? undefined,
    author: citedAuthors(archive, article, citation).map(({ name, cited }) => ({
      "@type": "literal" in cited ? "Organization" : "Person",
      name,
    })),
    publisher: place === undefined ? undefined : { "@type": "Organization", name: place },
    copyrightNotice: article.copyright ?? undefined,
    keywords: labels.length === 0 ? undefined : labels,
    isBasedOn: links.length === 0 ? undefined : links.map(({ url }) => url),
    url: address,
    mainEntityOfPage: address,
    isPartOf: { "@type": "Collection", name: site.title, url: publicAddress(site, "/") },
  };
}
