import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { citationOf, dateOf } from "../../src/cite/citation.ts";
import { inverted } from "../../src/cite/written-names.ts";
import { publicAddress } from "../../src/config/site.ts";
import { filed, filterValue } from "../../src/search/terms.ts";
import { harmlessJson } from "../../src/text/harmless-json.ts";
import type { PageData } from "../page-data.ts";
import { citedAuthors } from "./cited-authors.ts";
import { HrefLangs } from "./HrefLangs.tsx";
import { highwireName } from "./highwire-name.ts";
import { newsArticle } from "./news-article.ts";

interface Props extends PageData {
  readonly article: ArchivedArticle;
}

/**
 * The head of an article: for readers of links (Open Graph), of citations (Highwire, PRISM, Dublin Core) and of data
 * (schema.org), names as the copy writes them. Zotero takes an article with a `citation_journal_title` for a journal's,
 * and `DC.coverage` for a shelf mark. What the search filters and sorts by stands here too, an element for
 * each value, under the facet's own name: Pagefind reads attributes as they are, with the commas and colons of names.
 */
export function ArticleHead({ site, archive, article }: Props) {
  const address = publicAddress(site, article.path);
  const citation = citationOf(site, article);
  const authors = citedAuthors(archive, article, citation);
  const [source] = archive.facetsOf(article, "sources");
  return (
    <>
      <HrefLangs site={site} archive={archive} article={article} />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={article.title} />
      {article.description !== null && <meta property="og:description" content={article.description} />}
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={site.title} />
      <meta
        property="article:published_time"
        content={article.date}
        {...filter("year", article.date.slice(0, 4))}
      />
      <meta name="citation_title" content={article.title} />
      <meta name="citation_publication_date" content={dateOf(citation, "/")} />
      <meta name="citation_language" content={article.language} />
      <meta name="citation_public_url" content={citation.URL} />
      {authors.map(({ cited, facet }) => (
        <meta
          key={facet.path}
          name="citation_author"
          content={highwireName(cited)}
          {...filter("author", facet.name)}
        />
      ))}
      {citation["container-title"] !== undefined && (
        <meta name="prism.publicationName" content={citation["container-title"]} />
      )}
      <meta name="DC.type" content="NewsItem" />
      <meta name="DC.title" content={article.title} />
      {authors.map(({ cited, facet }) => (
        <meta key={facet.path} name="DC.creator" content={inverted(cited)} />
      ))}
      <meta
        name="DC.date"
        content={article.date}
        data-filed={filed(article.date, article.language)}
        data-pagefind-meta="filed[data-filed]"
        data-pagefind-sort="date[content]"
      />
      <meta name="DC.language" content={article.language} />
      <meta name="DC.identifier" content={address} />
      {article.copyright !== null && <meta name="DC.rights" content={article.copyright} />}
      {article.url !== null && <meta name="DC.relation" content={article.url} />}
      {source !== undefined && (
        <meta name="DC.source" content={source.name} {...filter("source", source.facet.name)} />
      )}
      {archive.facetsOf(article, "regions").map(({ name, facet }) => (
        <meta key={name} name="DCTERMS.spatial" content={name} {...filter("region", facet.name)} />
      ))}
      {archive.facetsOf(article, "themes").map(({ name, facet }) => (
        <meta key={name} name="DC.subject" content={name} {...filter("theme", facet.name)} />
      ))}
      {archive.facetsOf(article, "reports").map(({ name, facet }) => (
        <meta key={name} name="DC.subject" content={name} {...filter("report", facet.name)} />
      ))}
      <script
        type="application/ld+json"
        // JSON with every angle bracket escaped.
        dangerouslySetInnerHTML={{ __html: harmlessJson(newsArticle(site, archive, article)) }}
      />
    </>
  );
}

/** Makes an element's value one of a filter's, in the form in which the search can match it. */
function filter(name: string, value: string) {
  return { "data-pagefind-filter": `${name}[data-value]`, "data-value": filterValue(value) };
}
