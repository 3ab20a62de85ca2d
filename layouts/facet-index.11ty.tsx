import { FACET_KINDS, type Facet, type FacetKind } from "../src/archive/facets.ts";
import type { SiteConfig } from "../src/site.ts";
import type { PageData } from "./page-data.ts";
import { FacetList } from "./parts/FacetList.tsx";
import { Page, renderPage } from "./parts/Page.tsx";
import { counted } from "./wording/counts.ts";
import { wordingOf } from "./wording/of-site.ts";

interface IndexData extends PageData {
  readonly kind: FacetKind;
}

/** Up to here a reader finds a name by looking; beyond, letters lead. */
const MOST_WITHOUT_LETTERS = 60;

export const data = {
  kinds: FACET_KINDS,
  pagination: { data: "kinds", size: 1, alias: "kind" },
  permalink: ({ kind }: IndexData) => `/${kind}/`,
};

/** Every value of a kind of facet, with counts. */
export default function render({ site, archive, kind }: IndexData): string {
  const facets = archive.facets[kind];
  const { facets: kinds, lists } = wordingOf(site);
  const { title, none } = kinds[kind];
  const dateline = counted(site, facets.length, kind);
  return renderPage(
    <Page
      site={site}
      archive={archive}
      path={`/${kind}/`}
      title={title}
      description={lists.description(title, dateline, site.title)}
    >
      <main class="facet-index">
        <header id="content" class="title">
          <h1>{title}</h1>
          <p class="dateline">{dateline}</p>
        </header>
        {facets.length === 0 && <p>{none}</p>}
        {facets.length > MOST_WITHOUT_LETTERS ? (
          <Letters site={site} facets={facets} />
        ) : (
          <FacetList site={site} facets={facets} />
        )}
      </main>
    </Page>,
  );
}

function Letters({ site, facets }: { site: SiteConfig; facets: readonly Facet[] }) {
  const letters = byLetter(site, facets);
  return (
    <>
      <nav aria-label={wordingOf(site).lists.letters}>
        <ul class="letters">
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, ofLetter]) => (
        <section key={letter} class="letter" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <FacetList site={site} facets={ofLetter} />
        </section>
      ))}
    </>
  );
}

/** Facets in alphabetical order under their first letter; `#` gathers numbers and other scripts, at the end. */
function byLetter(
  site: SiteConfig,
  facets: readonly Facet[],
): readonly (readonly [string, readonly Facet[]])[] {
  const { compare } = new Intl.Collator(site.language, { ignorePunctuation: true, numeric: true });
  const groups = new Map<string, Facet[]>([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ#"].map((letter) => [letter, []]));
  for (const facet of facets.toSorted((a, b) => compare(a.name, b.name))) {
    const [first = ""] = facet.name.normalize("NFKD").match(/[\p{L}\p{N}]/u) ?? [];
    groups.get(groups.has(first.toUpperCase()) ? first.toUpperCase() : "#")?.push(facet);
  }
  return [...groups].filter(([, held]) => held.length > 0);
}
