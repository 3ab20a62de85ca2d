import type { SiteConfig } from "./src/config/site.ts";

/** The one file an adopter edits. Each field is explained where its type is declared, in `src/config/site.ts`. */
export const site: SiteConfig = {
  title: "The Clippings",
  description:
    "Copies of Global Research articles, cleaned of the publisher's boilerplate, with their sources.",
  address: "http://localhost:8080",
  pathPrefix: "/",
  language: "en",
  contact: "mailto:corrections@clippings.example",
  publisher: "plain",
  pageSize: 50,
  parser: "accelerated",
};
