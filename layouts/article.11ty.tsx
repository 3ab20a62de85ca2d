import type { ArchivedArticle } from "../src/archive/model/archived-article.ts";
import { publicAddress, type SiteConfig } from "../src/config/site.ts";
import { ArticleHead } from "./head/ArticleHead.tsx";
import type { PageData } from "./page-data.ts";
import { ArticleHeader } from "./parts/ArticleHeader.tsx";
import { ArticleRow } from "./parts/ArticleRow.tsx";
import { Cite } from "./parts/Cite.tsx";
import { Contents } from "./parts/Contents.tsx";
import { Page, renderPage } from "./parts/Page.tsx";
import { Pager } from "./parts/Pager.tsx";
import { Provenance } from "./parts/Provenance.tsx";
import { Removed } from "./parts/Removed.tsx";
import { Repaired } from "./parts/Repaired.tsx";
import { Script } from "./parts/Script.tsx";
import { directionOf } from "./wording/language.ts";
import { wordingOf } from "./wording/of-site.ts";
import { isLong } from "./wording/reading-time.ts";

interface ArticleData extends PageData {
  readonly article: ArchivedArticle;
}

export const data = {
  pagination: { data: "archive.articles", size: 1, alias: "article" },
  permalink: ({ article }: ArticleData) => article.path,
};

/** The page of an article. Only the `<article>` is searched; what the archive says about it stands outside. */
export default function render({ site, archive, article }: ArticleData): string {
  const words = wordingOf(site);
  const related = archive.related(article);
  const long = isLong(article.text);
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path={article.path}
      title={article.title}
      description={article.description ?? firstWords(article.text)}
      head={
        <>
          <ArticleHead site={site} archive={archive} article={article} />
          <Script site={site} name="cite" />
        </>
      }
    >
      <main class={long ? "article-page long" : "article-page"}>
        <article
          id="content"
          class="article"
          lang={article.language}
          dir={directionOf(article.language)}
          data-pagefind-body
        >
          <ArticleHeader site={site} archive={archive} article={article} />
          {long && <Contents site={site} article={article} />}
          <div
            class="body"
            // Sanitised when the article was read.
            dangerouslySetInnerHTML={{ __html: article.html }}
          />
        </article>
        <Provenance site={site} archive={archive} article={article} />
        <div class="after">
          <Cite site={site} article={article} />
          <Removed site={site} article={article} />
          <Repaired site={site} article={article} />
          <p class="report">
            <a href={reportAddress(site, article)}>{words.article.report}</a>
          </p>
          {related.length > 0 && (
            <section class="related" aria-labelledby="related">
              <h2 id="related">{words.article.related}</h2>
              <ol class="rows">
                {related.map((other) => (
                  <ArticleRow key={other.path} site={site} article={other} />
                ))}
              </ol>
            </section>
          )}
          {archive.neighbours(article).map(({ of, earlier, later }) => (
            <Pager
              key={of.facet.path}
              site={site}
              label={words.lists.neighboursIn(of.name)}
              of={of}
              earlier={earlier}
              later={later}
            />
          ))}
          <Pager
            site={site}
            label={words.lists.neighbourArticles}
            earlier={archive.earlier(article)}
            later={archive.later(article)}
          />
        </div>
      </main>
    </Page>,
  );
}

/** A letter whose subject names the article; a contact on the web is only linked. */
function reportAddress(site: SiteConfig, article: ArchivedArticle): string {
  if (!site.contact.startsWith("mailto:")) return site.contact;
  const subject = wordingOf(site).article.mistakeIn(publicAddress(site, article.path));
  return `${site.contact}?subject=${encodeURIComponent(subject)}`;
}

function firstWords(text: string): string {
  const [start = ""] = text.match(/^.{0,160}(?=\s|$)/s) ?? [];
  return start.replace(/\s+/g, " ");
}
