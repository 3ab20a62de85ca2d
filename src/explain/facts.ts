import type { Reading } from "../articles/article.ts";

/** The facts that reading a file found, by the names of front matter; what it does not state is left out. */
export function factsOf(reading: Reading): readonly (readonly [name: string, value: string])[] {
  const { source } = reading;
  const stated: readonly (readonly [string, string | null])[] = [
    ["publisher", reading.publisher],
    ["language", reading.language],
    ["title", reading.title],
    ["subtitle", reading.subtitle],
    ["description", reading.description],
    ["authors", reading.authors.join("; ")],
    ["published", reading.published],
    ["firstPublished", reading.firstPublished],
    ["updated", reading.updated],
    ["source", source && [source.name, source.date, source.url].filter((part) => part !== null).join(", ")],
    ["url", reading.url],
    ["foundAt", reading.foundAt],
    ["regions", reading.regions.join("; ")],
    ["themes", reading.themes.join("; ")],
    ["reports", reading.reports.join("; ")],
    ["copyright", reading.copyright],
    ["slug", reading.slug],
    ["sha256", reading.sha256],
  ];
  return stated.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const]));
}
