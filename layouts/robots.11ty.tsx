import { publicAddress } from "../src/config/site.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: () => "/robots.txt" };

/** Robots are welcome. */
export default function render({ site }: PageData): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${publicAddress(site, "/sitemap.xml")}\n`;
}
