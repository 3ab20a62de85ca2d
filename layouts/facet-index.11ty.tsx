import {
  type FiledFacet,
  inAlphabet,
  isScript,
  type Letter,
  letterIndex,
  OTHER_SCRIPTS,
} from "../src/archive/lists/alphabet.ts";
import { FACET_KINDS, type Facet, type FacetKind } from "../src/archive/model/facets.ts";
import type { SiteConfig } from "../src/config/site.ts";
import { slug } from "../src/text/slug.ts";
import type { PageData } from "./page-data.ts";
import { type FacetEntry, FacetList, facetEntry } from "./parts/FacetList.tsx";
import { Page, renderPage } from "./parts/Page.tsx";
import { WorldMap } from "./parts/WorldMap.tsx";
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
        {kind === "regions" && <WorldMap site={site} regions={facets} />}
        <Index site={site} kind={kind} facets={facets} />
      </main>
    </Page>,
  );
}

/** A few values stand in one list; names that readers look up, and any that are many, go by the alphabet. */
function Index({ site, kind, facets }: { site: SiteConfig; kind: FacetKind; facets: readonly Facet[] }) {
  if (facets.length > MOST_WITHOUT_LETTERS)
    return <Letters site={site} letters={letterIndex(inAlphabet(facets, site))} />;
  if (kind !== "authors" && kind !== "sources")
    return <FacetList site={site} entries={facets.map(facetEntry)} />;
  return <FacetList site={site} entries={inAlphabet(facets, site).map(filedEntry)} />;
}

function Letters({ site, letters }: { site: SiteConfig; letters: readonly Letter[] }) {
  const named = letters.map(({ heading, filed }) => ({
    id: `letter-${slug(heading)}`,
    name: headingName(site, heading),
    filed,
  }));
  return (
    <>
      <nav aria-label={wordingOf(site).lists.letters}>
        <ul class="letters">
          {named.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {named.map(({ id, name, filed }) => (
        <section key={id} class="letter" aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <FacetList site={site} entries={filed.map(filedEntry)} />
        </section>
      ))}
    </>
  );
}

/** A letter says itself, another script has a name. */
function headingName(site: SiteConfig, heading: string): string {
  const { locale, lists } = wordingOf(site);
  if (heading === OTHER_SCRIPTS) return lists.otherScripts;
  if (!isScript(heading)) return heading;
  const name = new Intl.DisplayNames(locale, { type: "script" }).of(heading) ?? heading;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** A name as it is, the part under which it is filed set off where that is not its beginning. */
function filedEntry({ facet, before, filed }: FiledFacet): FacetEntry {
  const { path, name, articles } = facet;
  const marked =
    before === "" ? (
      name
    ) : (
      <>
        {before}
        <b>{filed}</b>
      </>
    );
  return { path, name: marked, count: articles.length };
}
