import type { Archive } from "../../src/archive/archive.ts";
import { yearsOf } from "../../src/archive/lists/calendar.ts";
import type { Crossings as Groups } from "../../src/archive/lists/crossings.ts";
import { FACET_KINDS, type Facet } from "../../src/archive/model/facets.ts";
import type { Listing } from "../../src/archive/model/listing.ts";
import type { SiteConfig } from "../../src/config/site.ts";
import { FILTERS } from "../../src/search/query.ts";
import { wordingOf } from "../wording/of-site.ts";
import { FacetList } from "./FacetList.tsx";

interface Props {
  readonly site: SiteConfig;
  readonly listing: Listing;
  readonly groups: Groups;
}

/** What a facet or a year meets most; each leads to the search for the articles under both. */
export function Crossings({ site, listing: { facet, period }, groups }: Props) {
  const { lists, facets } = wordingOf(site);
  return (
    <aside class="crossings" aria-labelledby="crossings">
      <h2 id="crossings">{period === null ? lists.meets : lists.meetsIn(period)}</h2>
      <div>
        {groups.map(({ kind, crossings }) => (
          <section key={kind} aria-labelledby={`meets-${kind}`}>
            <h3 id={`meets-${kind}`}>{facets[kind].title}</h3>
            <FacetList
              site={site}
              entries={crossings.map((crossing) => ({
                path: searchPath(facet === null ? [crossing.facet] : [facet, crossing.facet], period),
                name: crossing.facet.name,
                count: crossing.count,
              }))}
            />
          </section>
        ))}
      </div>
    </aside>
  );
}

/** What stands beside a list: of a facet, of a year and of a facet's year, the facets of other kinds that its articles stand under. */
export function crossingsBeside(archive: Archive, { facet, period }: Listing): Groups {
  const kinds = FACET_KINDS.filter((kind) => kind !== facet?.kind);
  if (period === null) return archive.crossings(facet?.articles ?? [], kinds);
  const years = facet === null ? archive.years : yearsOf(facet.articles, facet.path);
  return archive.crossings(years.find(({ year }) => year === period)?.articles ?? [], kinds);
}

/** The search for the articles that stand under all of these facets, which are of different kinds. */
function searchPath(facets: readonly Facet[], year: string | null): string {
  const parameters = new URLSearchParams(facets.map(({ kind, name }) => [FILTERS[kind], name]));
  if (year !== null) for (const end of ["from", "to"]) parameters.append(end, year);
  return `/search/?${parameters}`;
}
