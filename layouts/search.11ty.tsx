import { FACET_KINDS } from "../src/archive/facets.ts";
import { sitePath } from "../src/site.ts";
import type { PageData } from "./page-data.ts";
import { Page, renderPage } from "./parts/Page.tsx";
import { counted } from "./wording/counts.ts";
import { FACET_NAMES } from "./wording/facet-names.ts";

export const data = { permalink: () => "/search/" };

/** The search page: a form and empty places, which `public/search.js` fills from the address. */
export default function render({ site, archive }: PageData): string {
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path="/search/"
      title="Search"
      description={`Search ${counted(site, archive.articles.length, "article")} in ${site.title}.`}
      head={<script type="module" src={sitePath(site, "/search.js")} />}
    >
      <main id="search" data-pagefind={sitePath(site, "/pagefind/")}>
        <header id="content" class="title">
          <h1>Search</h1>
        </header>
        {/* biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of before 2023 */}
        <form id="search-form" action={sitePath(site, "/search/")} method="get" role="search">
          <p class="field query">
            <label for="q">Words, or “a phrase in quotes”</label>
            <input id="q" type="search" name="q" autocomplete="off" spellcheck={false} />
          </p>
          <p class="field">
            <label for="sort">Order</label>
            <select id="sort" name="sort">
              <option value="relevance">Best match</option>
              <option value="newest">Newest first</option>
              <option value="oldest">Oldest first</option>
            </select>
          </p>
          <button type="submit" class="plain-button">
            Search
          </button>
        </form>
        <noscript>
          <p>
            The search runs in your browser and needs JavaScript. Without it, browse by{" "}
            {FACET_KINDS.map((kind) => (
              <>
                <a href={sitePath(site, `/${kind}/`)}>{FACET_NAMES[kind].one}</a>,{" "}
              </>
            ))}
            or <a href={sitePath(site, "/#years")}>year</a>.
          </p>
        </noscript>
        <p id="search-status" role="status" />
        <ul id="search-chips" aria-label="Chosen filters" />
        <div class="columns">
          <div id="search-filters" />
          <div class="found">
            <ol id="search-results" class="rows" />
            <button id="search-more" class="plain-button" type="button" hidden>
              Show more
            </button>
          </div>
        </div>
      </main>
    </Page>,
  );
}
