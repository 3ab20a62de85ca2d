import type { ArchivedArticle } from "../archive/model/archived-article.ts";
import { provenanceOf } from "../archive/model/provenance.ts";
import { publicAddress, type SiteConfig } from "../config/site.ts";
import { type CitedName, citedName } from "../names/cited-name.ts";
import { authorSlug, nameSlug } from "../names/name-slug.ts";

/** An article as CSL-JSON describes one. What the copy does not state is left out. */
export interface Citation {
  /** Made of the address, which never changes: `2023-01-us-cuba-talks`. */
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author?: readonly CitedName[];
  /** Where it appeared. */
  readonly "container-title"?: string;
  readonly issued: { readonly "date-parts": readonly [readonly [year: number, month: number, day: number]] };
  /** Where it appeared before, if when is not known. */
  readonly "original-publisher"?: string;
  readonly language: string;
  readonly URL: string;
  /** Whose address it is, where it is not that of the place it appeared in. */
  readonly source?: string;
  readonly archive: string;
  /** The page of the copy. */
  readonly archive_location: string;
}

/**
 * What is cited is the first appearance whose place and day are both known, at the nearest address that the copy
 * kept: there, on the pages of who republished it, or the page of the copy.
 */
export function citationOf(site: SiteConfig, article: ArchivedArticle): Citation {
  const { first, republished, links } = provenanceOf(article);
  const appearance = first.date === null && republished !== null ? republished : first;
  const { place } = appearance;
  const isPlace = (name: string | null): boolean => nameSlug(name ?? "") === nameSlug(place ?? "");
  const page = publicAddress(site, article.path);
  const nearest = links.find(({ name }) => isPlace(name)) ?? links[0] ?? { url: page, name: site.title };
  const places = [first.place, republished?.place].filter((name) => name != null);
  const slugs = article.authors.map(authorSlug);
  const authors = article.authors.filter((_, i) => slugs.indexOf(slugs[i] ?? "") === i);
  const [year = 0, month = 0, day = 0] = (appearance.date ?? article.date).split("-").map(Number);
  return {
    id: article.path.slice(1, -1).replaceAll("/", "-"),
    type: "article-newspaper",
    title: article.title,
    ...(authors.length > 0 && { author: authors.map((name) => citedName(name, places)) }),
    ...(place !== null && { "container-title": place }),
    issued: { "date-parts": [[year, month, day]] },
    ...(appearance !== first && first.place !== null && { "original-publisher": first.place }),
    language: article.language,
    URL: nearest.url,
    ...(nearest.name !== null && !isPlace(nearest.name) && { source: nearest.name }),
    archive: site.title,
    archive_location: page,
  };
}

/** The day a citation gives, its parts joined by this: `2023-01-16`. */
export function dateOf({ issued }: Citation, by: "-" | "/"): string {
  const [year, ...rest] = issued["date-parts"][0];
  return [year, ...rest.map((part) => String(part).padStart(2, "0"))].join(by);
}
