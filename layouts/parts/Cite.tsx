import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { citationOf } from "../../src/cite/citation.ts";
import { STYLES } from "../../src/cite/styles.ts";
import { publicAddress, type SiteConfig } from "../../src/config/site.ts";
import { wordingOf } from "../wording/of-site.ts";
import { Exports } from "./Exports.tsx";

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** How to cite an article: written out, to download, and the address to cite. `src/client/cite.ts` shows the buttons. */
export function Cite({ site, article }: Props) {
  const citation = citationOf(site, article);
  const { cite: words } = wordingOf(site);
  const page = publicAddress(site, article.path);
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.heading}</h2>
      <dl>
        {STYLES.map(({ id, name, write }) => (
          <div key={id} class={id}>
            <dt>
              {name}
              <button
                type="button"
                aria-label={words.copyStyle(name)}
                data-copies={`cite-${id}`}
                data-copied={words.copied}
                hidden
              >
                {words.copy}
              </button>
              <span role="status" />
            </dt>
            <dd id={`cite-${id}`} lang="en" dir="ltr">
              {write(citation).map((piece) => (typeof piece === "string" ? piece : <i>{piece.italic}</i>))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.thisCopy}</dt>
          <dd>{page}</dd>
        </div>
        <div>
          <dt>{words.download}</dt>
          <dd class="exports">
            <Exports site={site} path={article.path} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
