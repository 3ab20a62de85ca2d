import { FACET_KINDS } from "../src/archive/model/facets.ts";
import { type SiteConfig, sitePath } from "../src/config/site.ts";
import type { SearchWords } from "../src/search/page-json.ts";
import { FILTERS, LONGEST_QUERY, SORTS } from "../src/search/query.ts";
import { harmlessJson } from "../src/text/harmless-json.ts";
import type { PageData } from "./page-data.ts";
import { Page, renderPage } from "./parts/Page.tsx";
import { Script } from "./parts/Script.tsx";
import { searchStart } from "./search-start.ts";
import { counted } from "./wording/counts.ts";
import { wordingOf } from "./wording/of-site.ts";

export const data = { permalink: () => "/search/" };

/** The search page: a form and empty places, which `src/client/search.ts` fills from the address. */
export default function render({ site, archive }: PageData): string {
  const { page, facets, lists, search } = wordingOf(site);
  const start = searchStart(archive);
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path="/search/"
      title={search.title}
      description={search.description(counted(site, archive.articles.length, "articles"), site.title)}
      head={<Script site={site} name="search" />}
    >
      <main
        id="search"
        data-pagefind={sitePath(site, "/pagefind/")}
        data-vocabulary={sitePath(site, "/search-vocabulary.txt")}
      >
        <header id="content" class="title">
          <h1>{search.title}</h1>
        </header>
        {/* biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of before 2023 */}
        <form id="search-form" action={sitePath(site, "/search/")} method="get" role="search">
          <p class="field query">
            <label for="q">{search.query}</label>
            <input
              id="q"
              type="search"
              name="q"
              maxlength={LONGEST_QUERY}
              autocomplete="off"
              spellcheck={false}
            />
          </p>
          {(["from", "to"] as const).map((end) => (
            <p class="field" key={end}>
              <label for={end}>{search[end]}</label>
              <select id={end} name={end}>
                <option value="">{search.anyYear}</option>
                {start.years.map((year) => (
                  <option key={year}>{year}</option>
                ))}
              </select>
            </p>
          ))}
          <p class="field">
            <label for="sort">{search.order}</label>
            <select id="sort" name="sort">
              {SORTS.map((order) => (
                <option key={order} value={order}>
                  {search.orders[order]}
                </option>
              ))}
            </select>
          </p>
          <button type="submit" class="plain-button">
            {page.search}
          </button>
        </form>
        <noscript>
          <p>{search.withoutScript(<WaysIn site={site} />)}</p>
        </noscript>
        <p id="search-status" role="status" />
        {/* Shown when it is drawn, all at once: nothing moves under a reader's eyes. */}
        <div id="search-answer" hidden>
          <ul id="search-chips" aria-label={search.chosen} hidden />
          <details id="search-years" hidden>
            <summary>{lists.byYear}</summary>
            <ol class="timeline" />
          </details>
          <div class="columns">
            <div id="search-filters">
              {FACET_KINDS.map((kind) => (
                <details key={kind} data-filter={FILTERS[kind]} hidden={archive.facets[kind].length === 0}>
                  <summary>{facets[kind].title}</summary>
                  <ul />
                </details>
              ))}
            </div>
            <div class="found">
              <ul id="search-advice" aria-label={search.advice} hidden />
              <ol id="search-results" class="rows" aria-label={lists.articles} hidden />
              <button id="search-more" class="plain-button" type="button" hidden />
            </div>
          </div>
        </div>
        <Json id="search-words" value={searchWords(site)} />
        <Json id="search-start" value={start} />
      </main>
    </Page>,
  );
}

function Json({ id, value }: { id: string; value: unknown }) {
  return (
    <script
      id={id}
      type="application/json"
      // JSON with every angle bracket escaped.
      dangerouslySetInnerHTML={{ __html: harmlessJson(value) }}
    />
  );
}

/** "region, theme or year", each a link. */
function WaysIn({ site }: { site: SiteConfig }) {
  const { nouns, locale, search } = wordingOf(site);
  const ways = [
    ...FACET_KINDS.map((kind) => ({ path: `/${kind}/`, name: nouns[kind].one ?? nouns[kind].other })),
    { path: "/#years", name: search.script.filters.year },
  ];
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  return list.formatToParts(ways.map(({ path }) => path)).map(({ type, value }) =>
    type === "literal" ? (
      value
    ) : (
      <a key={value} href={sitePath(site, value)}>
        {ways.find(({ path }) => path === value)?.name}
      </a>
    ),
  );
}

function searchWords(site: SiteConfig): SearchWords {
  const { locale, firstOfMonth, nouns, search } = wordingOf(site);
  return { ...search.script, locale, firstOfMonth, articles: nouns.articles };
}
