import { harmlessJson } from "../text/harmless-json.ts";
import { bibtexOf } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { risOf } from "./ris.ts";

/** A form in which citations are downloaded. */
interface Export {
  /** As readers know it. */
  readonly name: string;
  /** The file beside an article's or a facet's page: `cite.bib`. */
  readonly file: string;
  /** One citation. */
  entry(citation: Citation): string;
  /** The whole file of entries. */
  whole(entries: readonly string[]): string;
}

/** The forms in which citations are downloaded. */
export const EXPORTS: readonly Export[] = [
  { name: "BibTeX", file: "cite.bib", entry: bibtexOf, whole: (entries) => entries.join("\n") },
  { name: "RIS", file: "cite.ris", entry: risOf, whole: (entries) => entries.join("") },
  {
    name: "CSL-JSON",
    file: "cite.json",
    entry: (citation) => harmlessJson(citation),
    whole: (entries) => `[\n${entries.join(",\n")}\n]\n`,
  },
];
