import type { ComponentChildren } from "preact";
import type { Facet } from "../../src/archive/model/facets.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { formatCount } from "../wording/counts.ts";

/** A line of a list: a name that leads to so many articles. */
export interface FacetEntry {
  readonly path: string;
  readonly name: ComponentChildren;
  readonly count: number;
}

/** A facet's line in a list. */
export function facetEntry({ path, name, articles }: Facet): FacetEntry {
  return { path, name, count: articles.length };
}

interface Props {
  readonly site: SiteConfig;
  readonly entries: readonly FacetEntry[];
}

/** Values of a facet, each with the number of its articles. */
export function FacetList({ site, entries }: Props) {
  return (
    <ul class="facet-list">
      {entries.map(({ path, name, count }) => (
        <li key={path}>
          <a href={sitePath(site, path)}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span class="count">{formatCount(site, count)}</span>
        </li>
      ))}
    </ul>
  );
}
