import type { Article } from "../../articles/article.ts";
import { byCodeUnit } from "../../text/by-code-unit.ts";
import type { ArchivedArticle } from "../model/archived-article.ts";

/** Each article's translations in the archive, by language; a duplicate's are its published copy's. */
export function translationsIn(
  archived: readonly ArchivedArticle[],
  stated: ReadonlyMap<Article, ReadonlySet<Article>>,
  copyOf: ReadonlyMap<Article, Article>,
): ReadonlyMap<ArchivedArticle, readonly ArchivedArticle[]> {
  const byFile = new Map(archived.map((article) => [article.file, article]));
  const published = (article: Article) => byFile.get((copyOf.get(article) ?? article).file);
  const found = new Map<ArchivedArticle, Set<ArchivedArticle>>();
  for (const [article, others] of stated) {
    const one = published(article);
    if (one === undefined) continue;
    const known = found.get(one) ?? new Set();
    found.set(one, known);
    for (const each of others) {
      const other = published(each);
      if (other !== undefined && other !== one) known.add(other);
    }
  }
  return new Map([...found].map(([article, others]) => [article, [...others].toSorted(byLanguage)]));
}

function byLanguage(a: ArchivedArticle, b: ArchivedArticle): number {
  return byCodeUnit(a.language, b.language) || byCodeUnit(a.path, b.path);
}
