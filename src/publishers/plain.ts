import { affiliation, byline, bylineWord, dateLine, listingLine } from "./head-rules.ts";
import type { MetadataRule, Publisher } from "./publisher.ts";
import { copySource, datedByline, journal, partLine, repostSite, translation } from "./repost-rules.ts";
import { titleRules } from "./title-rules.ts";

const BY = ["by", "par", "por", "di"];
/** No publisher's name is looked for. */
const NOBODY = /^$/;
const byLine = byline(BY, NOBODY);
const dated = dateLine(
  ["byline", "affiliation", "journal", "repost", "part-line", "copy-source", "translation"],
  byLine,
);
const headMetadata: readonly MetadataRule[] = [
  listingLine(BY),
  datedByline(BY, NOBODY),
  bylineWord(BY),
  byLine,
  copySource(NOBODY),
  repostSite(NOBODY),
  partLine(dated),
  journal,
  affiliation([dated]),
  dated,
  translation,
];

/** A file in which no publisher is recognised: headline, byline and date are read, nothing is removed. */
export const plain: Publisher = {
  id: "plain",
  name: "",
  language: "",
  detects: () => false,
  site: null,
  rules: [...titleRules(headMetadata, [], []), ...headMetadata],
  // "by X May 5, 2015 from Y Website" on one line.
  seams: [/(?<=\d{4}\s+)from (?=.{2,60} website$)/giu],
  noteInFoot: null,
};
