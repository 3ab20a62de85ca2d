import type { Reading } from "../articles/article.ts";
import { printable } from "../text/printable.ts";

/** A reading as one line of JSON: what other people's tools may rely on (`explain --json`). */
export function explanationJson(reading: Reading): string {
  const { file, publisher, language, title, subtitle, description, authors, published, firstPublished } =
    reading;
  const {
    source,
    url,
    foundAt,
    regions,
    themes,
    reports,
    copyright,
    text,
    ledger,
    messages,
    refused,
    parser,
  } = reading;
  const work = { title, subtitle, description, authors, published, firstPublished, source, url, foundAt };
  const place = { regions, themes, reports, copyright };
  return printable(
    JSON.stringify({ file, publisher, language, ...work, ...place, text, ledger, messages, refused, parser }),
  );
}
