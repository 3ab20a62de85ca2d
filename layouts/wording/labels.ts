import type { Archive } from "../../src/archive/archive.ts";
import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { NamedFacet } from "../../src/archive/model/facets.ts";

/** What an article is filed under, in the order a reader expects: where, what, which series. */
export function labelsOf(archive: Archive, article: ArchivedArticle): readonly NamedFacet[] {
  return (["regions", "themes", "reports"] as const).flatMap((kind) => archive.facetsOf(article, kind));
}
