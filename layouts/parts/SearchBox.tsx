import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import type { SearchBoxWords } from "../../src/search/page-json.ts";
import { LONGEST_QUERY } from "../../src/search/query.ts";
import { harmlessJson } from "../../src/text/harmless-json.ts";
import { counted } from "../wording/counts.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Props {
  readonly site: SiteConfig;
  readonly articles: number;
}

/** The search form of the masthead: a plain form that leads to the search page; `src/client/box.ts` opens hits under it. */
export function SearchBox({ site, articles }: Props) {
  const { page: words, nouns, locale, firstOfMonth } = wordingOf(site);
  const said: SearchBoxWords = { ...words.hits, locale, firstOfMonth, articles: nouns.articles };
  const all = counted(site, articles, "articles");
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of before 2023
    <form
      class="search-box"
      action={sitePath(site, "/search/")}
      method="get"
      role="search"
      aria-label={words.searchBox}
      data-pagefind={sitePath(site, "/pagefind/")}
    >
      <label class="unseen" for="search-box">
        {words.searchIn(all)}
      </label>
      <input
        id="search-box"
        type="search"
        name="q"
        maxlength={LONGEST_QUERY}
        autocomplete="off"
        placeholder={all}
      />
      <button type="submit">{words.search}</button>
      <script
        type="application/json"
        // JSON with every angle bracket escaped.
        dangerouslySetInnerHTML={{ __html: harmlessJson(said) }}
      />
    </form>
  );
}
