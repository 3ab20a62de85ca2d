import type { Reading } from "../articles/article.ts";

/** A reading as one line of JSON: the contract of `explain --json`. */
export function explanationJson(reading: Reading): string {
  const { file, publisher, language, title, subtitle, description, authors, published, firstPublished } =
    reading;
  const { source, url, regions, themes, reports, copyright, text, ledger, messages, refused } = reading;
  return JSON.stringify({
    file,
    publisher,
    language,
    title,
    subtitle,
    description,
    authors,
    published,
    firstPublished,
    source,
    url,
    regions,
    themes,
    reports,
    copyright,
    text,
    ledger,
    messages,
    refused,
  });
}
/** TODO */
export function explanation(reading: Reading): string {
  return (
    reading.ledger
      .map(
        (s) =>
          `${s.line} ${s.kind} ${s.rule ?? ""} ${s.field ?? ""} ${JSON.stringify(reading.content.slice(s.start, s.end).slice(0, 90))}`,
      )
      .join("\n") + "\n"
  );
}
