import type { ArchivedArticle } from "../../src/archive/archive.ts";
import { type SiteConfig, sitePath } from "../../src/site.ts";
import { formatDate } from "../wording/dates.ts";
import { foreignLanguage } from "../wording/language.ts";

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
  /** Whether the row says its date; under a day's heading it need not. */
  readonly dated?: boolean;
}

/** An article in a list: date, headline, source. */
export function ArticleRow({ site, article, dated = true }: Props) {
  return (
    <li>
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
