import { sitePath } from "../src/config/site.ts";
import type { PageData } from "./page-data.ts";
import { Page, renderPage } from "./parts/Page.tsx";
import { wordingOf } from "./wording/of-site.ts";

export const data = { permalink: () => "/404.html" };

/** The page for an address at which nothing stands. */
export default function render({ site, archive }: PageData): string {
  const { notFound } = wordingOf(site);
  const to = (path: string) => (text: string) => <a href={sitePath(site, path)}>{text}</a>;
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path="/404.html"
      title={notFound.title}
      description={notFound.heading}
    >
      <main>
        <header id="content" class="title">
          <h1>{notFound.heading}</h1>
          <p class="standfirst">{notFound.why}</p>
        </header>
        <p>{notFound.ways(to("/search/"), to("/sources/"), to("/"))}</p>
      </main>
    </Page>,
  );
}
