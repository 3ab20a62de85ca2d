import { LANGUAGES } from "../languages/languages.ts";
import { bibliotecaPleyades } from "./biblioteca-pleyades.ts";
import { definePublisher } from "./define-publisher.ts";
import { affiliation, byline, bylineWord, dateLine, listingLine, type Signing } from "./head-rules.ts";
import { copySource, datedByline, journal, partLine, repostSite, translation } from "./repost-rules.ts";

/** No publisher's name is looked for. */
const NOBODY = /^$/;
const SIGNING: Signing = {
  by: LANGUAGES.flatMap(({ by }) => by),
  own: NOBODY,
  reposter: bibliotecaPleyades,
};
const byLine = byline(SIGNING);
const dated = dateLine(byLine, bibliotecaPleyades);

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
      listingLine(SIGNING.by),
      datedByline(SIGNING),
      bylineWord(SIGNING.by),
      byLine,
      copySource(bibliotecaPleyades, NOBODY),
      repostSite(SIGNING),
      partLine(bibliotecaPleyades, dated),
      journal(bibliotecaPleyades),
      affiliation([dated], bibliotecaPleyades),
      dated,
      translation(bibliotecaPleyades),
    ],
    removals: [],
  },
  foot: { facts: [], removals: [] },
  // "by X May 5, 2015 from Y Website" on one line.
  seams: [/(?<=\d{4}\s+)from (?=.{2,60} website$)/giu],
  noteInFoot: null,
});
