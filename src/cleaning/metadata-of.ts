import type { FrontMatter } from "../front-matter/front-matter-schema.ts";
import { nameSlug } from "../names/name-slug.ts";
import type { Metadata, Source } from "./metadata.ts";
import type { Claim, Taken } from "./publisher.ts";

/** What an article's front matter and its claimed lines state together; front matter wins field by field. */
export function metadataOf(front: FrontMatter, claims: readonly Claim[]): Metadata {
  // The first line that states a field counts.
  const taken: Taken = Object.assign({}, ...claims.map((claim) => claim.taken ?? {}).toReversed());
  const source = front.source
    ? { name: front.source.name, date: front.source.date ?? null, url: front.source.url ?? null }
    : sourceOf(taken);
  const { foundAt = null } = taken;
  // A copy that was taken from its source's own page.
  const isSourcePage =
    source !== null && source.url === null && foundAt !== null && isSiteOf(foundAt, source.name);
  return {
    title: front.title ?? taken.title ?? null,
    subtitle: front.subtitle ?? taken.subtitle ?? null,
    description: front.description ?? taken.description ?? null,
    authors: front.authors ?? taken.authors ?? taken.articlesBy ?? [],
    published: front.published ?? taken.published ?? null,
    firstPublished: front.firstPublished ?? taken.firstPublished ?? null,
    updated: front.updated ?? null,
    source: isSourcePage ? { ...source, url: foundAt } : source,
    url: front.url ?? taken.url ?? null,
    foundAt: isSourcePage ? null : foundAt,
    regions: front.regions ?? taken.regions ?? [],
    themes: front.themes ?? taken.themes ?? [],
    reports: front.reports ?? taken.reports ?? [],
    copyright: front.copyright ?? taken.copyright ?? null,
  };
}

/** The source by the line that is surest of it: original source, copyright, dated source line. */
function sourceOf({ originalSource, copyrightSource, sourceLine }: Taken): Source | null {
  const name = originalSource?.name ?? copyrightSource ?? sourceLine?.name;
  if (name === undefined) return null;
  return { name, date: sourceLine?.date ?? null, url: originalSource?.url ?? sourceLine?.url ?? null };
}

/** Whether an address is on the site of a name: `https://www.valley-herald.example` on that of `Valley Herald`. */
function isSiteOf(address: string, name: string): boolean {
  // Without the country and the kind of site: `bbc` of news.bbc.co.uk.
  const [, label = ""] =
    /([^.]+)(?:\.(?:ac|co|com|gov|net|org))?\.[^.]+$/.exec(new URL(address).hostname) ?? [];
  return label.replaceAll("-", "") === nameSlug(name).replaceAll("-", "");
}
