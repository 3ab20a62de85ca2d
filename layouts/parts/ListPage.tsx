import { type ComponentChildren, Fragment } from "preact";
import { byPeriod, periodPath } from "../../src/archive/lists/calendar.ts";
import { periodId } from "../../src/archive/lists/listings.ts";
import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { LinkedPeriod, Listing } from "../../src/archive/model/listing.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import type { PageData } from "../page-data.ts";
import { counted, formatCount, yearsSpanned } from "../wording/counts.ts";
import { formatDate, formatPeriod } from "../wording/dates.ts";
import { wordingOf } from "../wording/of-site.ts";
import { ArticleRow } from "./ArticleRow.tsx";
import { Crossings, crossingsBeside } from "./Crossings.tsx";
import { Exports } from "./Exports.tsx";
import { Page } from "./Page.tsx";
import { Pager } from "./Pager.tsx";
import { goesByMonth, Timeline } from "./Timeline.tsx";

interface Props extends PageData {
  readonly listing: Listing;
}

/** One page for every list of articles, by facet or by date. */
export function ListPage({ site, archive, listing }: Props) {
  const { facet, period, timeline, articles, count } = listing;
  const { lists, cite } = wordingOf(site);
  const title = titleOf(site, listing);
  const years = period === null ? yearsSpanned(facet?.articles ?? []) : "";
  const dateline = [counted(site, count, "articles"), years].filter(Boolean).join(", ");
  const groups = crossingsBeside(archive, listing);
  return (
    <Page
      site={site}
      archive={archive}
      path={listing.path}
      title={title}
      description={lists.description(title, dateline, site.title)}
      {...(facet !== null && { feedFolder: facet.path })}
    >
      <main>
        <header id="content" class="title">
          <p class="kicker">
            <Parents site={site} listing={listing} />
          </p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
          <p class="dateline">
            {dateline}
            {facet !== null && period === null && (
              <>
                <Feeds site={site} folder={facet.path} />
                {` · ${cite.citations} `}
                <Exports site={site} path={facet.path} />
              </>
            )}
          </p>
        </header>
        {timeline.length > 0 && (
          <section aria-labelledby="timeline">
            <h2 id="timeline">{goesByMonth(timeline) ? lists.byMonth : lists.byYear}</h2>
            <Timeline site={site} periods={timeline} />
          </section>
        )}
        <Columns wanted={articles.length > 0 && groups.length > 0}>
          {articles.length > 0 && (
            <section aria-labelledby="articles">
              <h2 id="articles" class={timeline.length > 0 ? undefined : "unseen"}>
                {articles.length < count ? lists.latest(formatCount(site, articles.length)) : lists.articles}
              </h2>
              <Articles site={site} listing={listing} />
            </section>
          )}
          {groups.length > 0 && <Crossings site={site} listing={listing} groups={groups} />}
        </Columns>
        <Pager
          site={site}
          label={lists.neighbours}
          earlier={neighbour(site, listing.earlier)}
          later={neighbour(site, listing.later)}
        />
      </main>
    </Page>
  );
}

/** Two columns, where there is something for each. */
function Columns({ wanted, children }: { wanted: boolean; children: ComponentChildren }) {
  return wanted ? <div class="columns">{children}</div> : children;
}

/** The lists that contain this one, widest first. */
function Parents({ site, listing: { facet, period } }: { site: SiteConfig; listing: Listing }) {
  const { facets, page } = wordingOf(site);
  const year = period?.slice(0, 4);
  const parents = [
    facet === null
      ? { path: "/#years", name: page.years }
      : { path: `/${facet.kind}/`, name: facets[facet.kind].title },
    ...(facet === null || period === null ? [] : [{ path: facet.path, name: facet.name }]),
    ...(period === year || year === undefined
      ? []
      : [{ path: periodPath(facet?.path ?? "/", year), name: year }]),
  ];
  return parents.map(({ path, name }, index) => (
    <Fragment key={path}>
      {index > 0 && " › "}
      <a href={sitePath(site, path)}>
        <bdi>{name}</bdi>
      </a>
    </Fragment>
  ));
}

function Feeds({ site, folder }: { site: SiteConfig; folder: string }) {
  const { page } = wordingOf(site);
  return (
    <>
      {" · "}
      <a href={sitePath(site, `${folder}feed.xml`)}>{page.atomFeed}</a>
      {" · "}
      <a href={sitePath(site, `${folder}feed.json`)}>{page.jsonFeed}</a>
    </>
  );
}

/** A month goes by its days, a year by its months; the latest of a facet stand in one list. */
function Articles({ site, listing: { articles, period, timeline } }: { site: SiteConfig; listing: Listing }) {
  if (period === null)
    return <FacetRows site={site} articles={articles} by={goesByMonth(timeline) ? 7 : 4} />;
  const ofMonth = period.length === 7;
  return (
    <>
      {[...byPeriod(articles, ofMonth ? 10 : 7)].map(([part, held]) => (
        <section class={ofMonth ? "day" : "month"} key={part} aria-labelledby={periodId(part)}>
          <h3 id={periodId(part)}>
            {ofMonth ? formatDate(site, part, "dayOfMonth") : formatPeriod(site, part)}
          </h3>
          <ol class="rows">
            {held.map((article) => (
              <ArticleRow key={article.path} site={site} article={article} dated={!ofMonth} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The dates tell the periods apart; the timeline leads to where each begins. */
function FacetRows({
  site,
  articles,
  by,
}: {
  site: SiteConfig;
  articles: readonly ArchivedArticle[];
  by: 4 | 7;
}) {
  return (
    <ol class="rows">
      {[...byPeriod(articles, by)].map(([period, held]) =>
        held.map((article, index) => (
          <ArticleRow
            key={article.path}
            site={site}
            article={article}
            id={index === 0 ? periodId(period) : undefined}
          />
        )),
      )}
    </ol>
  );
}

function titleOf(site: SiteConfig, { facet, period }: Listing): string {
  return [facet?.name, period === null ? undefined : formatPeriod(site, period)].filter(Boolean).join(", ");
}

function neighbour(site: SiteConfig, linked: LinkedPeriod | null) {
  return linked?.path ? { path: linked.path, title: formatPeriod(site, linked.period) } : null;
}
