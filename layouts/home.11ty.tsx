import type { FacetKind } from "../src/archive/facets.ts";
import { sitePath } from "../src/site.ts";
import type { PageData } from "./page-data.ts";
import { ArticleRow } from "./parts/ArticleRow.tsx";
import { FacetList } from "./parts/FacetList.tsx";
import { Page, renderPage } from "./parts/Page.tsx";
import { Timeline } from "./parts/Timeline.tsx";
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
  const ofMonths = timeline[0]?.period.length === 7;
  return renderPage(
    <Page site={site} archive={archive} path="/" title={null} description={site.description}>
      <main class="home">
        <header id="content" class="title">
          <h1>{site.title}</h1>
          <p class="standfirst">{site.description}</p>
          <p class="dateline">{dateline({ site, archive })}</p>
        </header>
        <section id="years" aria-labelledby="years-heading">
          <h2 id="years-heading">{ofMonths ? lists.byMonth : lists.byYear}</h2>
          {timeline.length === 0 ? <p>{home.noYears}</p> : <Timeline site={site} marks={timeline} />}
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
          <div>
            {(["regions", "themes"] as const).map((kind) => (
              <WayIn key={kind} site={site} archive={archive} kind={kind} />
            ))}
          </div>
        </div>
        <div class="ways-in">
          {(["sources", "authors", "reports"] as const).map((kind) => (
            <WayIn key={kind} site={site} archive={archive} kind={kind} />
          ))}
        </div>
      </main>
    </Page>,
  );
}

function WayIn({ site, archive, kind }: PageData & { kind: FacetKind }) {
  const facets = archive.facets[kind];
  const { title, all } = wordingOf(site).facets[kind];
  if (facets.length === 0) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{title}</h2>
      <FacetList site={site} facets={facets.slice(0, MOST_VALUES)} />
      {facets.length > MOST_VALUES && (
        <p class="onward">
          <a href={sitePath(site, `/${kind}/`)}>{all(counted(site, facets.length, kind))}</a>
        </p>
      )}
    </section>
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
