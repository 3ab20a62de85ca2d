import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { formatDate } from "../wording/dates.ts";
import { foreignLanguage } from "../wording/language.ts";

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
  /** What leads to this row. */
  readonly id?: string | undefined;
  /** Whether the row says its date; under a day's heading it need not. */
  readonly dated?: boolean;
}

/** An article in a list: date, headline, source. */
export function ArticleRow({ site, article, id, dated = true }: Props) {
  return (
    <li id={id}>
      {dated && <time datetime={article.date}>{formatDate(site, article.date, "day")}</time>}
      <a href={sitePath(site, article.path)}>
        <bdi lang={foreignLanguage(site, article.language)}>{article.title}</bdi>
      </a>
      {article.source !== null && (
        <span>
          <bdi>{article.source.name}</bdi>
        </span>
      )}
    </li>
  );
}
