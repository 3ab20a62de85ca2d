import { FACET_KINDS } from "../src/archive/facets.ts";
import { publicAddress } from "../src/site.ts";
import { xml } from "./head/feed.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: () => "/sitemap.xml" };

/** Every page of the archive, for search engines. */
export default function render({ site, archive }: PageData): string {
  const paths = [
    "/",
    "/about/",
    ...FACET_KINDS.map((kind) => `/${kind}/`),
    ...archive.listings.map(({ path }) => path),
  ];
  const pages = paths.map((path) => `  <url><loc>${xml(publicAddress(site, path))}</loc></url>\n`);
  const articles = archive.articles.map(
    ({ path, date, updated }) =>
      `  <url><loc>${xml(publicAddress(site, path))}</loc><lastmod>${updated ?? date}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join("")}${articles.join("")}</urlset>
`;
}
