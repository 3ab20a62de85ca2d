import type { Alias } from "../src/archive/aliases.ts";
import { publicAddress, sitePath } from "../src/config/site.ts";
import { PAGE_POLICY } from "../src/serve/security-policy.ts";
import type { PageData } from "./page-data.ts";
import { renderPage } from "./parts/Page.tsx";
import { directionOf, foreignLanguage } from "./wording/language.ts";
import { wordingOf } from "./wording/of-site.ts";

interface AliasData extends PageData {
  readonly alias: Alias;
}

export const data = {
  pagination: { data: "archive.aliases", size: 1, alias: "alias" },
  permalink: ({ alias }: AliasData) => alias.path,
};

/** Leads from a former address to the article's page. */
export default function render({ site, alias: { article } }: AliasData): string {
  const target = sitePath(site, article.path);
  return renderPage(
    <html lang={site.language} dir={directionOf(site.language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={PAGE_POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{article.title}</title>
        <link rel="canonical" href={publicAddress(site, article.path)} />
        <meta http-equiv="refresh" content={`0; url=${target}`} />
      </head>
      <body>
        <p>
          {wordingOf(site).article.moved(
            <a href={target} lang={foreignLanguage(site, article.language)} dir="auto">
              {article.title}
            </a>,
          )}
        </p>
      </body>
    </html>,
  );
}
