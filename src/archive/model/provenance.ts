import type { Article } from "../../articles/article.ts";
import { nameSlug } from "../../names/name-slug.ts";
import { publisherById } from "../../publishers/publishers.ts";

/** Where and when an article stood. */
export interface Appearance {
  readonly place: string | null;
  readonly date: string | null;
}

/** An article's first appearance, its republication if it had one, and the addresses that the copy kept. */
interface ProvenanceFacts {
  readonly first: Appearance;
  readonly republished: Appearance | null;
  readonly links: readonly { readonly url: string; readonly name: string | null }[];
}

/** Sorts an article's dates and addresses by the place they belong to. */
export function provenanceOf(article: Article): ProvenanceFacts {
  const { source, url } = article;
  // A file of no known publisher has a profile without a name.
  const publisher = publisherById(article.publisher)?.name || null;
  const elsewhere = publisher !== null && source !== null && nameSlug(source.name) !== nameSlug(publisher);
  const firstDate = elsewhere
    ? (source.date ?? article.firstPublished)
    : (article.firstPublished ?? source?.date ?? article.date);
  const again = article.published !== null && (elsewhere || article.published !== firstDate);
  const links = [
    { url: source?.url ?? null, name: source?.name ?? null },
    { url, name: publisher ?? source?.name ?? null },
  ];
  return {
    first: { place: source?.name ?? publisher, date: firstDate },
    republished: again ? { place: publisher, date: article.published } : null,
    links: links.flatMap((link) => (link.url === null ? [] : [{ url: link.url, name: link.name }])),
  };
}
