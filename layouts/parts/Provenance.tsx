import type { ComponentChildren } from "preact";
import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { NamedFacet } from "../../src/archive/model/facets.ts";
import { provenanceOf } from "../../src/archive/model/provenance.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { sha256Of } from "../../src/text/slug.ts";
import type { PageData } from "../page-data.ts";
import { formatDate } from "../wording/dates.ts";
import { labelsOf } from "../wording/labels.ts";
import { wordingOf } from "../wording/of-site.ts";
import { MOST_LABELS } from "./ArticleHeader.tsx";
import { cutsShort } from "./Names.tsx";

interface Props extends PageData {
  readonly article: ArchivedArticle;
}

/** Where the copy comes from, whose it is, and what it was made of. */
export function Provenance({ site, archive, article }: Props) {
  const { first, republished, links } = provenanceOf(article);
  const words = wordingOf(site).provenance;
  const authors = archive.facetsOf(article, "authors");
  const labels = labelsOf(archive, article);
  return (
    <aside class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{words.heading}</h2>
      <dl>
        <Entry term={words.author(authors.length)}>
          {authors.length === 0 ? (
            words.authorUnknown
          ) : (
            <FacetLinks site={site} id="authors" facets={authors} />
          )}
        </Entry>
        <Entry term={words.firstPublished}>{placeAndDate(site, first)}</Entry>
        {republished !== null && <Entry term={words.republished}>{placeAndDate(site, republished)}</Entry>}
        {article.updated !== null && (
          <Entry term={words.updated}>{formatDate(site, article.updated, "longDay")}</Entry>
        )}
        {article.copyright !== null && (
          <Entry term={words.copyright}>
            <bdi>{article.copyright}</bdi>
          </Entry>
        )}
        <Entry term={words.original}>
          {links.length === 0 && words.linkLost}
          {links.map(({ url, name }) => (
            <a class="original" key={url} href={url} rel="external noreferrer">
              <bdi>{name ?? words.original}</bdi>
            </a>
          ))}
        </Entry>
        {article.foundAt !== null && (
          <Entry term={words.foundAt}>
            <a class="original" href={article.foundAt} rel="external noreferrer">
              {new URL(article.foundAt).host}
            </a>
          </Entry>
        )}
        {cutsShort(labels, MOST_LABELS) && (
          <Entry term={words.filedUnder}>
            <FacetLinks site={site} id="filed" facets={labels} />
          </Entry>
        )}
        <Entry term={words.sourceFile}>
          <Checksum sha256={article.sha256} />
        </Entry>
        <Entry term={words.cleanedText}>
          <Checksum sha256={sha256Of(article.text)} />
        </Entry>
      </dl>
    </aside>
  );
}

function Checksum({ sha256 }: { sha256: string }) {
  return (
    <details class="checksum">
      <summary>
        SHA-256 <code>{sha256.slice(0, 8)}…</code>
      </summary>
      <code>{sha256}</code>
    </details>
  );
}

function FacetLinks({ site, id, facets }: { site: SiteConfig; id: string; facets: readonly NamedFacet[] }) {
  return (
    <ul id={id}>
      {facets.map(({ name, facet }) => (
        <li key={facet.path}>
          <a href={sitePath(site, facet.path)}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Entry({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function placeAndDate(site: SiteConfig, { place, date }: { place: string | null; date: string | null }) {
  return (
    <>
      {place !== null && <bdi>{place}</bdi>}
      {place !== null && date !== null && ", "}
      {date !== null && <time datetime={date}>{formatDate(site, date, "longDay")}</time>}
    </>
  );
}
