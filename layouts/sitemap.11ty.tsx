import type { SitemapFile } from "../src/archive/lists/sitemap.ts";
import { publicAddress } from "../src/config/site.ts";
import { xml } from "./head/feed.ts";
import type { PageData } from "./page-data.ts";

interface SitemapData extends PageData {
  readonly file: SitemapFile;
}

export const data = {
  pagination: { data: "archive.sitemap", size: 1, alias: "file" },
  permalink: ({ file }: SitemapData) => file.path,
};

/** Every page of the archive, for search engines. */
export default function render({ site, file: { names, entries } }: SitemapData): string {
  const [list, entry] = names === "pages" ? ["urlset", "url"] : ["sitemapindex", "sitemap"];
  const lines = entries.map(({ path, changed }) => {
    const lastmod = changed === null ? "" : `<lastmod>${changed}</lastmod>`;
    return `  <${entry}><loc>${xml(publicAddress(site, path))}</loc>${lastmod}</${entry}>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("")}</${list}>
`;
}
