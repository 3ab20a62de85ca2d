import type { Archive } from "../../src/archive/archive.ts";
import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { NamedFacet } from "../../src/archive/model/facets.ts";
import type { Citation } from "../../src/cite/citation.ts";
import type { CitedName } from "../../src/names/cited-name.ts";

/** An author as the article writes the name, as it is cited, and where it is listed. */
interface CitedAuthor extends NamedFacet {
  readonly cited: CitedName;
}

/** The authors of an article, each once. */
export function citedAuthors(
  archive: Archive,
  article: ArchivedArticle,
  citation: Citation,
): readonly CitedAuthor[] {
  // A citation names each author once as well, in the same order.
  return archive.facetsOf(article, "authors").map(({ name, facet }, i) => ({
    name,
    facet,
    cited: citation.author?.[i] ?? { literal: name },
  }));
}
