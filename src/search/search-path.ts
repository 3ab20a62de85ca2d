import type { Facet } from "../archive/model/facets.ts";
import { FILTERS } from "./query.ts";

/** The search for the articles that stand under all of these facets, which are of different kinds. */
export function searchPath(facets: readonly Facet[], year: string | null): string {
  const parameters = new URLSearchParams(facets.map(({ kind, name }) => [FILTERS[kind], name]));
  if (year !== null) for (const end of ["from", "to"]) parameters.append(end, year);
  return `/search/?${parameters}`;
}
