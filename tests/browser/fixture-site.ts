import type { SiteConfig } from "../../src/site.ts";

/** The site of the browser tests: under a path prefix, as most published ones are. */
export const fixtureSite: SiteConfig = {
  title: "The Test Clippings",
  description: "Made-up articles for the browser tests.",
  address: "https://clippings.example",
  pathPrefix: "/news-archive/",
  language: "en",
  contact: "mailto:corrections@clippings.example",
  publisher: "plain",
  pageSize: 5,
  parser: "accelerated",
};
