import type { Facet } from "../../src/archive/facets.ts";
import { type SiteConfig, sitePath } from "../../src/site.ts";
import { formatCount } from "../wording/counts.ts";

interface Props {
  readonly site: SiteConfig;
  readonly facets: readonly Facet[];
}

/** The values of a facet, each with the number of its articles. */
export function FacetList({ site, facets }: Props) {
  return (
    <ul class="facet-list">
      {facets.map(({ path, name, articles }) => (
        <li key={path}>
          <a href={sitePath(site, path)}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span class="count">{formatCount(site, articles.length)}</span>
        </li>
      ))}
    </ul>
  );
}
