import type { Article, Reading } from "../../articles/article.ts";
import type { ArchiveMessage } from "../model/archive-message.ts";
import type { ArticleNames } from "../model/article-names.ts";
import { type NamingKey, namingFault, statedArticle } from "../model/stated-article.ts";
import { compareArticles, lettered } from "./compare-articles.ts";

/** What editors state about duplicates, and what is wrong with it. */
interface StatedDuplicates {
  /** Each article that `duplicateOf` leaves out, and the one that stands for it. */
  readonly duplicates: ReadonlyMap<Article, Article>;
  /** The articles that `notDuplicateOf` keeps apart from each; whichever of the two states it. */
  readonly apart: ReadonlyMap<Article, ReadonlySet<Article>>;
  readonly messages: readonly ArchiveMessage[];
}

/** Reads `duplicateOf` and `notDuplicateOf`. A line that cannot be followed is reported, and counts for nothing. */
export function statedDuplicates(articles: readonly Article[], names: ArticleNames): StatedDuplicates {
  const messages: ArchiveMessage[] = [];
  const warn = (article: Article, key: NamingKey, name: string, fault: string): void => {
    messages.push(namingFault(article, key, name, fault));
  };
  const named = (article: Article, key: NamingKey, name: string): Reading | null => {
    const stated = statedArticle(article, key, name, names);
    if ("reading" in stated) return stated.reading;
    messages.push(stated.fault);
    return null;
  };
  const byFile = new Map(articles.map((article) => [article.file, article]));

  const originals = new Map<Article, Article>();
  for (const article of articles) {
    const name = article.duplicateOf;
    const target = name === null ? null : named(article, "duplicateOf", name);
    if (name === null || target === null) continue;
    const original = byFile.get(target.file);
    if (original) originals.set(article, original);
    else
      warn(
        article,
        "duplicateOf",
        name,
        `which is ${target.refused ? "refused" : "a draft"}; so this one is published`,
      );
  }
  const circular = [...originals.keys()].filter((article) => chainOf(article, originals).at(-1) === article);
  for (const article of circular) {
    const circle = chainOf(article, originals).map(({ file }) => `"${file}"`);
    const fault = `which leads back here (${circle.join(" → ")}); remove one of these lines`;
    warn(article, "duplicateOf", article.duplicateOf ?? "", fault);
  }
  for (const article of circular) originals.delete(article);

  const apart = new Map<Article, Set<Article>>();
  for (const article of articles) {
    for (const name of article.notDuplicateOf) {
      const other = byFile.get(named(article, "notDuplicateOf", name)?.file ?? "");
      if (other === undefined) continue;
      if (originals.get(article) === other || originals.get(other) === article)
        warn(article, "notDuplicateOf", name, 'and a "duplicateOf" says they are one; remove one of the two');
      else if (compareArticles(lettered(article), lettered(other)).verdict === "different")
        warn(article, "notDuplicateOf", name, "which nothing takes for the same article; remove it");
      apart.set(article, (apart.get(article) ?? new Set()).add(other));
      apart.set(other, (apart.get(other) ?? new Set()).add(article));
    }
  }
  return {
    duplicates: new Map(
      [...originals.keys()].map((article) => [article, chainOf(article, originals).at(-1) ?? article]),
    ),
    apart,
    messages,
  };
}

/** The articles that lead from one to the next; it ends at the first that comes again. */
function chainOf(article: Article, next: ReadonlyMap<Article, Article>): readonly Article[] {
  const chain = new Set<Article>();
  let at = next.get(article);
  while (at !== undefined && !chain.has(at)) {
    chain.add(at);
    at = next.get(at);
  }
  return [...chain];
}
