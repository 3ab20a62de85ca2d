import type { NamedFacet } from "../../src/archive/model/facets.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { formatCount } from "../wording/counts.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Props {
  readonly site: SiteConfig;
  readonly facets: readonly NamedFacet[];
  /** How many fit; the rest is one link to the full list with the provenance. */
  readonly most: number;
  /** The element that holds the full list. */
  readonly rest: string;
}

/** The names of facets in running text, each a link, as the article writes them. */
export function Names({ site, facets, most, rest }: Props) {
  const shown = cutsShort(facets, most) ? facets.slice(0, most) : facets;
  return (
    <>
      {shown.map(({ name, facet }, index) => (
        <>
          {index > 0 && ", "}
          <a href={sitePath(site, facet.path)}>
            <bdi>{name}</bdi>
          </a>
        </>
      ))}
      {shown.length < facets.length && (
        <>
          {", "}
          <a href={`#${rest}`}>
            {wordingOf(site).article.andMore(formatCount(site, facets.length - shown.length))}
          </a>
        </>
      )}
    </>
  );
}

/** Whether a list of names is too long for running text; "and 1 more" would not be shorter than the one. */
export function cutsShort(facets: readonly NamedFacet[], most: number): boolean {
  return facets.length > most + 1;
}
