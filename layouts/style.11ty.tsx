import { readFileSync } from "node:fs";

/** The style sheet's parts in the order they are read: values, the page, what stands on it, paper last. */
const PARTS = [
  "values",
  "page",
  "masthead",
  "sections",
  "charts",
  "lists",
  "article",
  "reading",
  "about-article",
  "search",
  "search-box",
  "print",
] as const;

export const data = { permalink: () => "/site.css" };

/** One style sheet for all pages, so that the second page a reader opens needs nothing but itself. */
export default function render(): string {
  return PARTS.map((part) => readFileSync(new URL(`style/${part}.css`, import.meta.url), "utf8")).join("\n");
}
