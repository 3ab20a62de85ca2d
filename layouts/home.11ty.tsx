import type { FacetKind } from "../src/archive/model/facets.ts";
import { sitePath } from "../src/config/site.ts";
import type { PageData } from "./page-data.ts";
import { ArticleRow } from "./parts/ArticleRow.tsx";
import { FacetList, facetEntry } from "./parts/FacetList.tsx";
import { Page, renderPage } from "./parts/Page.tsx";
import { goesByMonth, Timeline } from "./parts/Timeline.tsx";
import { WorldMap } from "./parts/WorldMap.tsx";
import { counted, yearsSpanned } from "./wording/counts.ts";
import { wordingOf } from "./wording/of-site.ts";

export const data = { permalink: () => "/" };

const LATEST = 12;
/** As many values as stand beside the latest articles without outgrowing them. */
const MOST_VALUES = 9;

/** The home page: name, dateline, timeline, the latest articles, the ways in. */
export default function render({ site, archive }: PageData): string {
  const { articles, timeline } = archive;
  const { home, lists } = wordingOf(site);
  return renderPage(
    <Page site={site} archive={archive} path="/" title={null} description={site.description}>
      <main class="home">
        <header id="content" class="title">
          <h1>{site.title}</h1>
          <p class="standfirst">{site.description}</p>
          <p class="dateline">{dateline({ site, archive })}</p>
        </header>
        <section id="years" aria-labelledby="years-heading">
          <h2 id="years-heading">{goesByMonth(timeline) ? lists.byMonth : lists.byYear}</h2>
          {timeline.length === 0 ? <p>{home.noYears}</p> : <Timeline site={site} periods={timeline} />}
        </section>
        <div class="columns">
          <section aria-labelledby="latest">
            <h2 id="latest">{home.latest}</h2>
            {articles.length === 0 && <p>{home.nothing(<code>articles/</code>)}</p>}
            <ol class="rows">
              {articles.slice(0, LATEST).map((article) => (
                <ArticleRow key={article.path} site={site} article={article} />
              ))}
            </ol>
            {articles.length > LATEST && archive.years[0] !== undefined && (
              <p class="onward">
                <a href={sitePath(site, archive.years[0].path)}>{home.allOfYear(archive.years[0].year)}</a>
              </p>
            )}
          </section>
          <WayIn site={site} archive={archive} kind="themes" />
        </div>
        <Regions site={site} archive={archive} />
        <div class="ways-in">
          {(["sources", "authors", "reports"] as const).map((kind) => (
            <WayIn key={kind} site={site} archive={archive} kind={kind} />
          ))}
        </div>
      </main>
    </Page>,
  );
}

/** The regions on a world map, and as a list with those that are on no map. */
function Regions({ site, archive }: PageData) {
  const { regions } = archive.facets;
  if (regions.length === 0) return null;
  return (
    <section class="regions" aria-labelledby="regions">
      <h2 id="regions">{wordingOf(site).facets.regions.title}</h2>
      <WorldMap site={site} regions={regions} />
      <Values site={site} archive={archive} kind="regions" />
    </section>
  );
}

function WayIn({ site, archive, kind }: KindProps) {
  if (archive.facets[kind].length === 0) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{wordingOf(site).facets[kind].title}</h2>
      <Values site={site} archive={archive} kind={kind} />
    </section>
  );
}

interface KindProps extends PageData {
  readonly kind: FacetKind;
}

/** The values with most articles, and the way to the rest. */
function Values({ site, archive, kind }: KindProps) {
  const facets = archive.facets[kind];
  return (
    <div>
      <FacetList site={site} entries={facets.slice(0, MOST_VALUES).map(facetEntry)} />
      {facets.length > MOST_VALUES && (
        <p class="onward">
          <a href={sitePath(site, `/${kind}/`)}>
            {wordingOf(site).facets[kind].all(counted(site, facets.length, kind))}
          </a>
        </p>
      )}
    </div>
  );
}

/** "1,204 articles, 2001–2025, from 146 sources" */
function dateline({ site, archive }: PageData): string {
  const { articles, facets } = archive;
  const sources = facets.sources.length;
  return [
    counted(site, articles.length, "articles"),
    yearsSpanned(articles),
    sources > 0 ? wordingOf(site).home.fromSources(counted(site, sources, "sources")) : "",
  ]
    .filter(Boolean)
    .join(", ");
}
