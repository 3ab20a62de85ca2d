import type { SiteConfig } from "../config/site.ts";

/** The site as published at an address, `https://example.org/news-archive`, which only the host may know. */
export function publishedAt(site: SiteConfig, address: string): SiteConfig {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new Error(
      `--at ${address}: give the site's whole address, such as https://example.org/news-archive/`,
    );
  }
  const { origin, pathname } = new URL(address);
  return { ...site, address: origin, pathPrefix: pathname.endsWith("/") ? pathname : `${pathname}/` };
}
