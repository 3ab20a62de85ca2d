import type { FacetKind } from "../../src/archive/facets.ts";

/** How the kinds of facet are called in headings, and one of their values in counts. */
export const FACET_NAMES: Readonly<Record<FacetKind, { readonly many: string; readonly one: string }>> = {
  regions: { many: "Regions", one: "region" },
  themes: { many: "Themes", one: "theme" },
  sources: { many: "Sources", one: "source" },
  authors: { many: "Authors", one: "author" },
  reports: { many: "Reports", one: "report" },
};
