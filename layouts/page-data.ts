import type { Archive } from "../src/archive/archive.ts";
import type { SiteConfig } from "../src/config/site.ts";

/** What every layout is given. */
export interface PageData {
  readonly archive: Archive;
  readonly site: SiteConfig;
}
