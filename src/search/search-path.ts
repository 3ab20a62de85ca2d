import type { Facet, FacetKind } from "../archive/facets.ts";

/** What the search calls the kinds of facet, in its index and in addresses (`public/search-query.js`). */
export const FILTERS: Readonly<Record<FacetKind, string>> = {
  regions: "region",
  themes: "theme",
  sources: "source",
  authors: "author",
  reports: "report",
};

/** The search for the articles that stand under all of these facets, which are of different kinds. */
export function searchPath(facets: readonly Facet[], year: string | null): string {
  const parameters = new URLSearchParams(facets.map(({ kind, name }) => [FILTERS[kind], name]));
  if (year !== null) for (const end of ["from", "to"]) parameters.append(end, year);
  return `/search/?${parameters}`;
}
