import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { publicAddress, sitePath } from "../../src/config/site.ts";
import { PAGE_POLICY } from "../../src/serve/security-policy.ts";
import type { PageData } from "../page-data.ts";
import { directionOf } from "../wording/language.ts";
import { wordingOf } from "../wording/of-site.ts";
import { Footer } from "./Footer.tsx";
import { Masthead } from "./Masthead.tsx";
import { Script } from "./Script.tsx";

interface Props extends PageData {
  readonly path: string;
  /** The page's own title, without the archive's; the home page has none. */
  readonly title: string | null;
  readonly description: string;
  /** The folder beside which a feed of this page's own stands: `/regions/usa/`. */
  readonly feedFolder?: string;
  /** Further elements of the head. */
  readonly head?: ComponentChildren;
  /** The page's `<main>`, with an element `#content` to skip to. */
  readonly children: ComponentChildren;
}

/** The shell around every page. */
export function Page({ site, archive, path, title, description, feedFolder, head, children }: Props) {
  const fullTitle = title === null ? site.title : `${title} · ${site.title}`;
  return (
    <html lang={site.language} dir={directionOf(site.language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={PAGE_POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={publicAddress(site, path)} />
        <link rel="stylesheet" href={sitePath(site, "/site.css")} />
        <link rel="icon" href={sitePath(site, "/favicon.svg")} type="image/svg+xml" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.title}
          href={sitePath(site, "/opensearch.xml")}
        />
        <Feeds site={site} folder="/" title={site.title} />
        {feedFolder !== undefined && <Feeds site={site} folder={feedFolder} title={fullTitle} />}
        <Script site={site} name="on-page" />
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {wordingOf(site).page.skip}
        </a>
        <Masthead site={site} archive={archive} path={path} />
        {children}
        <Footer site={site} />
      </body>
    </html>
  );
}

function Feeds({ site, folder, title }: Pick<PageData, "site"> & { folder: string; title: string }) {
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={title}
        href={sitePath(site, `${folder}feed.xml`)}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={title}
        href={sitePath(site, `${folder}feed.json`)}
      />
    </>
  );
}

/** The complete HTML document of a page. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
