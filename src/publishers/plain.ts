import { definePublisher } from "../cleaning/define-publisher.ts";
import { affiliation, byline, bylineWord, dateLine, listingLine } from "../cleaning/rules/head-rules.ts";
import {
  copySource,
  datedByline,
  journal,
  partLine,
  repostSite,
  translation,
} from "../cleaning/rules/repost-rules.ts";
import { LANGUAGES } from "../languages/languages.ts";

/** No publisher's name is looked for. */
const NOBODY = /^$/;
const BY = LANGUAGES.flatMap(({ by }) => by);
const byLine = byline(BY, NOBODY);
const dated = dateLine(byLine);

/** A file in which no publisher is recognised: headline, byline and date are read, nothing is removed. */
export const plain = definePublisher({
  id: "plain",
  name: "",
  language: "",
  regions: [],
  themes: [],
  detects: () => false,
  site: null,
  head: {
    facts: [
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
    ],
    removals: [],
  },
  foot: { facts: [], removals: [] },
  // "by X May 5, 2015 from Y Website" on one line.
  seams: [/(?<=\d{4}\s+)from (?=.{2,60} website$)/giu],
  noteInFoot: null,
});
