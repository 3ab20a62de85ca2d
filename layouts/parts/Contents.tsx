import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { SiteConfig } from "../../src/config/site.ts";
import type { Heading } from "../../src/markdown/remark-heading-ids.ts";
import { directionOf } from "../wording/language.ts";
import { wordingOf } from "../wording/of-site.ts";

/** So many headings, and a text of several screens, make a table of contents worth its place. */
const FEWEST = 3;
/** More than these push the text away: then only the highest headings are listed. */
const MOST = 14;

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** The table of contents of a long article; outside of the search, which finds the headings themselves. */
export function Contents({ site, article }: Props) {
  const headings = listed(article.headings);
  if (headings.length < FEWEST) return null;
  const top = Math.min(...headings.map(({ level }) => level));
  return (
    <nav
      class="contents"
      aria-labelledby="contents"
      lang={site.language}
      dir={directionOf(site.language)}
      data-pagefind-ignore="all"
    >
      <h2 id="contents">{wordingOf(site).article.contents}</h2>
      <ol lang={article.language} dir={directionOf(article.language)}>
        {headings.map(({ id, text, level }) => (
          <li key={id} class={level > top ? "inner" : undefined}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The headings of the two highest levels, or of the highest alone. */
function listed(headings: readonly Heading[]): readonly Heading[] {
  const [top = 0, second = top] = [...new Set(headings.map(({ level }) => level))].toSorted();
  const upTo = (lowest: number) => headings.filter(({ level }) => level <= lowest);
  const both = upTo(second);
  return both.length > MOST && upTo(top).length >= FEWEST ? upTo(top) : both;
}
