import type { Listing } from "../src/archive/model/listing.ts";
import type { PageData } from "./page-data.ts";
import { ListPage } from "./parts/ListPage.tsx";
import { renderPage } from "./parts/Page.tsx";

interface ListData extends PageData {
  readonly listing: Listing;
}

export const data = {
  pagination: { data: "archive.listings", size: 1, alias: "listing" },
  permalink: ({ listing }: ListData) => listing.path,
};

/** The page of a facet, of one year of a facet, of a year or of a month. */
export default function render({ site, archive, listing }: ListData): string {
  return renderPage(<ListPage site={site} archive={archive} listing={listing} />);
}
