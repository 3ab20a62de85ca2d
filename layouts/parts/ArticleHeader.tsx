import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { type Appearance, provenanceOf } from "../../src/archive/model/provenance.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import type { PageData } from "../page-data.ts";
import { counted } from "../wording/counts.ts";
import { formatDate } from "../wording/dates.ts";
import { labelsOf } from "../wording/labels.ts";
import { directionOf } from "../wording/language.ts";
import { wordingOf } from "../wording/of-site.ts";
import { readingMinutes } from "../wording/reading-time.ts";
import { Names } from "./Names.tsx";
import { Translations } from "./Translations.tsx";

/** More than this would push the text out of sight; then all of them stand with the provenance. */
export const MOST_LABELS = 6;
const MOST_AUTHORS = 4;
/** A longer headline is set smaller, or it would be all that is seen. */
const LONG_TITLE = 120;

interface Props extends PageData {
  readonly article: ArchivedArticle;
}

/** The top of an article: labels, headline, standfirst and a line of provenance. */
export function ArticleHeader({ site, archive, article }: Props) {
  const labels = labelsOf(archive, article);
  const ours = { lang: site.language, dir: directionOf(site.language), "data-pagefind-ignore": "all" };
  return (
    <header>
      {labels.length > 0 && (
        <p class="labels" {...ours}>
          <Names site={site} facets={labels} most={MOST_LABELS} rest="filed" />
        </p>
      )}
      <h1 class={article.title.length > LONG_TITLE ? "long-title" : undefined} data-pagefind-meta="title">
        {article.title}
      </h1>
      {article.subtitle !== null && <p class="subtitle">{article.subtitle}</p>}
      {article.description !== null && <p class="standfirst">{article.description}</p>}
      <ProvenanceLine site={site} archive={archive} article={article} />
      <Translations site={site} articles={archive.translations(article)} />
    </header>
  );
}

function ProvenanceLine({ site, archive, article }: Props) {
  const words = wordingOf(site).article;
  const { first, republished } = provenanceOf(article);
  const authors = archive.facetsOf(article, "authors");
  const [source] = archive.facetsOf(article, "sources");
  return (
    <p class="byline" lang={site.language} dir={directionOf(site.language)} data-pagefind-ignore="all">
      {authors.length > 0 && (
        <span class="by">
          {words.by(<Names site={site} facets={authors} most={MOST_AUTHORS} rest="authors" />)}
        </span>
      )}
      <span>
        {source === undefined ? (
          first.place !== null && <bdi>{first.place}</bdi>
        ) : (
          <a href={sitePath(site, source.facet.path)}>
            <bdi>{source.name}</bdi>
          </a>
        )}
        {first.place !== null && first.date !== null && ", "}
        <DateOf site={site} appearance={first} />
      </span>
      {republished !== null && (
        <span>
          {words.republished(
            republished.place !== null ? <bdi>{republished.place}</bdi> : null,
            <DateOf site={site} appearance={republished} />,
          )}
        </span>
      )}
      <span>{counted(site, readingMinutes(article.text), "minutes")}</span>
    </p>
  );
}

function DateOf({ site, appearance: { date } }: { site: SiteConfig; appearance: Appearance }) {
  return date === null ? null : <time datetime={date}>{formatDate(site, date, "longDay")}</time>;
}
