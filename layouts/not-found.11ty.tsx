import { sitePath } from "../src/site.ts";
import type { PageData } from "./page-data.ts";
import { Page, renderPage } from "./parts/Page.tsx";

export const data = { permalink: () => "/404.html" };

/** The page for an address at which nothing stands. */
export default function render({ site, archive }: PageData): string {
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path="/404.html"
      title="Page not found"
      description="There is no page at this address."
    >
      <main>
        <header id="content" class="title">
          <h1>There is no page at this address</h1>
          <p class="standfirst">
            The article may have been removed at its owner’s wish, or the address may be incomplete.
          </p>
        </header>
        <p>
          Try the <a href={sitePath(site, "/search/")}>search</a>, the list of{" "}
          <a href={sitePath(site, "/sources/")}>sources</a>, or{" "}
          <a href={sitePath(site, "/")}>the latest articles</a>.
        </p>
      </main>
    </Page>,
  );
}
