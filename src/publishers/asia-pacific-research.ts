import { definePublisher } from "../cleaning/define-publisher.ts";
import { addressLine } from "../cleaning/rules/address-rules.ts";
import { publisherLine, sourceLine } from "../cleaning/rules/head-rules.ts";
import { phrase } from "../cleaning/rules/phrase.ts";
import { BYLINES } from "./centre.ts";
import { byLine, filing, first, footFacts, footRemovals, headRemovals, SEAMS } from "./centre-english.ts";
import { CENTRE_NAMES } from "./centre-names.ts";
import { globalResearch } from "./global-research.ts";

const SITE = /asia-pacificresearch\.com/i;
const publisher = publisherLine(["asia-pacific\\s?research", "(?:www\\.)?asia-pacificresearch\\.com"]);
const ownLines = phrase("www.asia-pacificresearch.com");

/** asia-pacificresearch.com, the Centre's site for Asia and the Pacific, in English. */
export const asiaPacificResearch = definePublisher({
  id: "asia-pacific-research",
  name: "Asia-Pacific Research",
  language: "en",
  ...CENTRE_NAMES,
  // What is Global Research's own is no evidence against the sister, whose pages carry it too.
  detects: (line) => globalResearch.detects(line) || ownLines(line),
  site: SITE,
  head: {
    facts: [
      publisher,
      byLine,
      first,
      ...filing,
      sourceLine([publisher, ...filing], BYLINES),
      addressLine(SITE),
    ],
    removals: headRemovals,
  },
  foot: { facts: footFacts, removals: footRemovals },
  seams: SEAMS,
  noteInFoot: globalResearch.noteInFoot,
});
