import { type SiteConfig, sitePath } from "../../src/site.ts";
import { counted } from "../wording/counts.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Props {
  readonly site: SiteConfig;
  readonly articles: number;
}

/** The search form of the masthead: a plain form that leads to the search page. */
export function SearchBox({ site, articles }: Props) {
  const words = wordingOf(site).page;
  const all = counted(site, articles, "articles");
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of before 2023
    <form
      class="search-box"
      action={sitePath(site, "/search/")}
      method="get"
      role="search"
      aria-label={words.searchBox}
    >
      <label class="unseen" for="search-box">
        {words.searchIn(all)}
      </label>
      <input id="search-box" type="search" name="q" placeholder={all} />
      <button type="submit">{words.search}</button>
    </form>
  );
}
