import { sitePath } from "../src/config/site.ts";
import type { PageData } from "./page-data.ts";
import { Page, renderPage } from "./parts/Page.tsx";
import { counted, yearsSpanned } from "./wording/counts.ts";
import { wordingOf } from "./wording/of-site.ts";

export const data = { permalink: () => "/about/" };

/** What the archive is, whose words these are, and how to ask for a correction or removal. */
export default function render({ site, archive }: PageData): string {
  const { about, page } = wordingOf(site);
  const articles = counted(site, archive.articles.length, "articles");
  const mail = site.contact.startsWith("mailto:") ? site.contact.slice("mailto:".length) : null;
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path="/about/"
      title={page.about}
      description={about.description(site.title)}
    >
      <main class="prose">
        <header id="content" class="title">
          <h1>{about.heading}</h1>
          <p class="standfirst">{site.description}</p>
        </header>
        <div class="body">
          <h2>{about.what}</h2>
          <p>{about.whatText(site.title, articles, yearsSpanned(archive.articles))}</p>
          <h2>{about.whose}</h2>
          <p>{about.whoseText}</p>
          <h2 id="corrections">{about.corrections}</h2>
          <p>
            {about.correctionsText(
              (text) => (
                <a href={site.contact}>{text}</a>
              ),
              mail,
            )}
          </p>
          <h2>{about.addresses}</h2>
          <p>
            {about.addressesText(
              (text) => (
                <a href={sitePath(site, "/feed.xml")}>{text}</a>
              ),
              (text) => (
                <a href={sitePath(site, "/feed.json")}>{text}</a>
              ),
            )}
          </p>
          <h2>{about.checksums}</h2>
          <p>{about.checksumsText(<code>text</code>, <code>npm run explain -- --json FILE</code>)}</p>
          <p>{about.privacy}</p>
        </div>
      </main>
    </Page>,
  );
}
