import { type SiteConfig, sitePath } from "../../src/site.ts";
import { counted } from "../wording/counts.ts";

interface Props {
  readonly site: SiteConfig;
  readonly articles: number;
}

/** The search form of the masthead: a plain form that leads to the search page. */
export function SearchBox({ site, articles }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of before 2023
    <form
      class="search-box"
      action={sitePath(site, "/search/")}
      method="get"
      role="search"
      aria-label="Search box"
    >
      <label class="unseen" for="search-box">
        Search {counted(site, articles, "article")}
      </label>
      <input id="search-box" type="search" name="q" placeholder={counted(site, articles, "article")} />
      <button type="submit">Search</button>
    </form>
  );
}
