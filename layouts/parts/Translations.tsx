import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { directionOf, languageName } from "../wording/language.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Props {
  readonly site: SiteConfig;
  readonly articles: readonly ArchivedArticle[];
}

/** Leads to the same article in other languages. */
export function Translations({ site, articles }: Props) {
  const words = wordingOf(site).article;
  if (articles.length === 0) return null;
  return (
    <ul class="translations" lang={site.language} dir={directionOf(site.language)} data-pagefind-ignore="all">
      {articles.map(({ path, title, language }) => (
        <li key={path}>
          {words.alsoIn(
            languageName(site, language),
            <a rel="alternate" hreflang={language} href={sitePath(site, path)}>
              <bdi lang={language}>{title}</bdi>
            </a>,
          )}
        </li>
      ))}
    </ul>
  );
}
