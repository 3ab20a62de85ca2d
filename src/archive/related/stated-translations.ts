import type { Article } from "../../articles/article.ts";
import type { ArchiveMessage } from "../model/archive-message.ts";
import type { ArticleNames } from "../model/article-names.ts";
import { namingFault, statedArticle } from "../model/stated-article.ts";

/** Each article that is said in other languages too, with these others; and what is wrong with what editors state. */
interface StatedTranslations {
  readonly others: ReadonlyMap<Article, ReadonlySet<Article>>;
  readonly messages: readonly ArchiveMessage[];
}

/**
 * Reads `translationOf`. Whoever states it, and of whom, all that hang together are translations of each other; a
 * stated duplicate's are its published copy's. A line that cannot be followed is reported, and counts for nothing.
 */
export function statedTranslations(
  articles: readonly Article[],
  names: ArticleNames,
  duplicates: ReadonlyMap<Article, Article>,
): StatedTranslations {
  const byFile = new Map(articles.map((article) => [article.file, article]));
  const published = (article: Article): Article => duplicates.get(article) ?? article;
  const groups = new Map<Article, readonly Article[]>();
  const messages: ArchiveMessage[] = [];
  for (const article of articles) {
    const name = article.translationOf;
    if (name === null) continue;
    const stated = statedArticle(article, "translationOf", name, names);
    if ("fault" in stated) {
      messages.push(stated.fault);
      continue;
    }
    const original = byFile.get(stated.reading.file);
    const fault = faultOf(article, original, published, stated.reading.refused);
    if (original === undefined || fault !== null) {
      messages.push(namingFault(article, "translationOf", name, fault ?? ""));
      continue;
    }
    const [one, other] = [published(article), published(original)];
    const group = [...new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])])];
    for (const member of group) groups.set(member, group);
  }
  const others = new Map(
    [...groups].map(([article, group]) => [article, new Set(group.filter((other) => other !== article))]),
  );
  return { others, messages };
}

function faultOf(
  article: Article,
  original: Article | undefined,
  published: (article: Article) => Article,
  refused: boolean,
): string | null {
  if (original === undefined)
    return `which is ${refused ? "refused" : "a draft"}; so there is nothing to lead to`;
  if (published(article) === published(original))
    return 'and a "duplicateOf" says they are one; remove one of the two';
  if (article.language === original.language)
    return `which is in the same language, "${article.language}"; state the "language" of both`;
  return null;
}
