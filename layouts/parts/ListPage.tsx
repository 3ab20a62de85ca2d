import type { ArchivedArticle, Listing, Mark } from "../../src/archive/archive.ts";
import { byPeriod } from "../../src/archive/calendar.ts";
import { type SiteConfig, sitePath } from "../../src/site.ts";
import type { PageData } from "../page-data.ts";
import { counted, formatCount, yearsSpanned } from "../wording/counts.ts";
import { formatDate, formatPeriod } from "../wording/dates.ts";
import { wordingOf } from "../wording/of-site.ts";
import { ArticleRow } from "./ArticleRow.tsx";
import { Exports } from "./Exports.tsx";
import { Page } from "./Page.tsx";
import { Pager } from "./Pager.tsx";
import { Timeline } from "./Timeline.tsx";

interface Props extends PageData {
  readonly listing: Listing;
}

/** One page for every list of articles, by facet or by date. */
export function ListPage({ site, archive, listing }: Props) {
  const { facet, period, marks, articles, count } = listing;
  const { lists, cite } = wordingOf(site);
  const title = titleOf(site, listing);
  const years = period === null ? yearsSpanned(facet?.articles ?? []) : "";
  const dateline = [counted(site, count, "articles"), years].filter(Boolean).join(", ");
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
            <Parent site={site} listing={listing} />
          </p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
          <p class="dateline">{dateline}</p>
        </header>
        {marks.length > 0 && (
          <section aria-labelledby="timeline">
            <h2 id="timeline">{period === null ? lists.byYear : lists.byMonth}</h2>
            <Timeline site={site} marks={marks} />
          </section>
        )}
        {articles.length > 0 && (
          <section aria-labelledby="articles">
            <h2 id="articles" class={articles.length < count ? undefined : "unseen"}>
              {articles.length < count ? lists.latest(formatCount(site, articles.length)) : lists.articles}
            </h2>
            <Articles site={site} listing={listing} />
          </section>
        )}
        {facet !== null && period === null && (
          <div class="exports">
            {cite.ofArticles(counted(site, count, "articles"))} <Exports site={site} path={facet.path} />
          </div>
        )}
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

/** Leads from a list to the one that contains it. */
function Parent({ site, listing: { facet, period } }: { site: SiteConfig; listing: Listing }) {
  const words = wordingOf(site);
  if (facet !== null) {
    return (
      <>
        <a href={sitePath(site, `/${facet.kind}/`)}>{words.facets[facet.kind].title}</a>
        {period !== null && (
          <>
            {" › "}
            <a href={sitePath(site, facet.path)}>
              <bdi>{facet.name}</bdi>
            </a>
          </>
        )}
      </>
    );
  }
  const year = period?.slice(0, 4);
  return period === year ? (
    <a href={sitePath(site, "/#years")}>{words.page.years}</a>
  ) : (
    <a href={sitePath(site, `/${year}/`)}>{year}</a>
  );
}

/** A month goes by its days, a year by its months; the latest of a facet stand in one list. */
function Articles({ site, listing: { articles, period } }: { site: SiteConfig; listing: Listing }) {
  if (period === null) return <Rows site={site} articles={articles} />;
  const ofMonth = period.length === 7;
  return (
    <>
      {[...byPeriod(articles, ofMonth ? 10 : 7)].map(([part, held]) => (
        <section class={ofMonth ? "day" : "month"} key={part} aria-labelledby={`d${part}`}>
          <h3 id={`d${part}`}>{ofMonth ? formatDate(site, part, "dayOfMonth") : formatPeriod(site, part)}</h3>
          <Rows site={site} articles={held} dated={!ofMonth} />
        </section>
      ))}
    </>
  );
}

function Rows({
  site,
  articles,
  dated = true,
}: {
  site: SiteConfig;
  articles: readonly ArchivedArticle[];
  dated?: boolean;
}) {
  return (
    <ol class="rows">
      {articles.map((article) => (
        <ArticleRow key={article.path} site={site} article={article} dated={dated} />
      ))}
    </ol>
  );
}

function titleOf(site: SiteConfig, { facet, period }: Listing): string {
  return [facet?.name, period === null ? undefined : formatPeriod(site, period)].filter(Boolean).join(", ");
}

function neighbour(site: SiteConfig, mark: Mark | null) {
  return mark?.path ? { path: mark.path, title: formatPeriod(site, mark.period) } : null;
}
