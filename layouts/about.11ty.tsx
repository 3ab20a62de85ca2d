import { sitePath } from "../src/site.ts";
import type { PageData } from "./page-data.ts";
import { Page, renderPage } from "./parts/Page.tsx";
import { counted, yearsSpanned } from "./wording/counts.ts";

export const data = { permalink: () => "/about/" };

/** What the archive is, whose words these are, and how to ask for a correction or removal. */
export default function render({ site, archive }: PageData): string {
  const span = yearsSpanned(archive.articles);
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path="/about/"
      title="About"
      description={`What ${site.title} is, whose words these are, and how to ask for a correction or removal.`}
    >
      <main class="prose">
        <header id="content" class="title">
          <h1>About this archive</h1>
          <p class="standfirst">{site.description}</p>
        </header>
        <div class="body">
          <h2>What this is</h2>
          <p>
            {site.title} keeps copies of {counted(site, archive.articles.length, "article")}
            {span !== "" && ` from ${span}`}. Each copy was made from one file: the author’s text stands as it
            stood there, and what the publisher had put around it, such as appeals, sharing notes and
            disclaimers, was taken away. Every article’s page shows what was removed, and why, under “What was
            removed from this copy”.
          </p>
          <h2>Whose words these are</h2>
          <p>
            The articles belong to their authors and publishers, who are named with the copyright on each
            page, together with the link to the original where the copy kept it. Their opinions are their own;
            to be archived is not to be endorsed.
          </p>
          <h2 id="corrections">Corrections and removals</h2>
          <p>
            If a copy differs from its original, or if an article is yours and you want it removed,{" "}
            <a href={site.contact}>write to us</a>
            {site.contact.startsWith("mailto:") && ` at ${site.contact.slice("mailto:".length)}`}. Please name
            the address of the page; the link “Report a mistake in this copy” on each article does so for you.
          </p>
          <h2>Addresses and feeds</h2>
          <p>
            An article keeps its address, and the pages of a month or year keep theirs. New articles are
            announced in the <a href={sitePath(site, "/feed.xml")}>Atom feed</a> and the{" "}
            <a href={sitePath(site, "/feed.json")}>JSON feed</a>; every region, theme, source, author and
            report has feeds of its own. Article pages carry citation data for reference managers.
          </p>
          <p>This site sets no cookies, counts no readers and loads nothing from other hosts.</p>
        </div>
      </main>
    </Page>,
  );
}
