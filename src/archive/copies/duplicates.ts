import { type Article, publishable, type Reading } from "../../articles/article.ts";
import { warningAtTop } from "../../text/message.ts";
import type { ArchiveMessage } from "../model/archive-message.ts";
import { ArticleNames } from "../model/article-names.ts";
import { statedTranslations } from "../related/stated-translations.ts";
import { chooseCopy } from "./best-copy.ts";
import { compareArticles, lettered } from "./compare-articles.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { statedDuplicates } from "./stated-duplicates.ts";

/** Every article that can be published; which of them are duplicates, and of which copy. */
interface SettledDuplicates {
  readonly articles: readonly Article[];
  /** Each article that is left out, and the published one in its place. */
  readonly copyOf: ReadonlyMap<Article, Article>;
  /** What stands for each article in other languages. */
  readonly translations: ReadonlyMap<Article, ReadonlySet<Article>>;
  readonly messages: readonly ArchiveMessage[];
}

/** Leaves one copy of each article: first by what editors state, then by content. */
export function settleDuplicates(readings: readonly Reading[]): SettledDuplicates {
  const articles = readings.map(publishable).filter((article) => article !== null);
  const names = new ArticleNames(readings);
  const stated = statedDuplicates(articles, names);
  const translations = statedTranslations(articles, names, stated.duplicates);
  const found = findDuplicates(
    articles.filter((article) => !stated.duplicates.has(article)),
    stated.apart,
    translations.others,
  );
  const copyOf = new Map<Article, Article>();
  const published = (article: Article): Article => copyOf.get(article) ?? article;
  const messages = [...stated.messages, ...translations.messages];
  const warn = ({ file }: Article, reason: string): void => {
    messages.push({ file, message: warningAtTop("duplicate", reason) });
  };
  for (const copies of found.groups) {
    const { best, why } = chooseCopy(copies);
    for (const copy of copies) {
      if (copy === best) continue;
      const { article } = copy;
      copyOf.set(article, best.article);
      const alike = percent(
        best === copies[0]
          ? copy.similarity
          : compareArticles(lettered(article), lettered(best.article)).similarity,
      );
      const name = names.shortest(best.article.file);
      const fate = `that copy is published, because ${why(copy)}; this one's address leads there`;
      warn(
        article,
        `${alike} of this text is that of "${best.article.file}"; ${fate}. Settle it with "duplicateOf: ${name}", or publish both with "notDuplicateOf: ${name}"`,
      );
    }
  }
  for (const { article, other, similarity } of found.doubts) {
    const { file } = published(other);
    const name = names.shortest(file);
    warn(
      published(article),
      `${percent(similarity)} of this text is also in "${file}", but one may be an update of the other, so both are published. Settle it with "duplicateOf: ${name}" or "notDuplicateOf: ${name}"`,
    );
  }
  for (const [article, original] of stated.duplicates) copyOf.set(article, published(original));
  return { articles, copyOf, translations: translations.others, messages };
}

/** Rounded down: what differs in a letter is not the same. */
function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
