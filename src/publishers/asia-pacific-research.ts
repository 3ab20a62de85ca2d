import { addressLine } from "./address-rules.ts";
import { globalResearch } from "./global-research.ts";
import { publisherLine, sourceLine } from "./head-rules.ts";
import { phrase } from "./phrase.ts";
import type { MetadataRule, Publisher, RemovalRule } from "./publisher.ts";
import { titleRules } from "./title-rules.ts";

/** Rules of Global Research that hold here as they stand: the sister site has its page, and its very words. */
const SHARED = new Set([
  "byline",
  "first-published",
  "region",
  "theme",
  "report",
  "translate-website",
  "languages",
  "newsletter",
  "share",
  "reader-funded",
  "campaign",
  "slogan",
  "separator",
  "original-source",
  "copyright",
  "articles-by",
  "note-to-readers",
  "share-foot",
  "facebook",
  "member",
  "disclaimer",
  "fair-use",
  "media-inquiries",
  "foot-separator",
]);

const shared = globalResearch.rules.filter(({ id }) => SHARED.has(id));
const metadata = shared.filter((rule): rule is MetadataRule => "takes" in rule);
const removals = shared.filter((rule): rule is RemovalRule => "matches" in rule);
const labels = metadata.filter(({ id }) => ["region", "theme", "report"].includes(id));

const SITE = /asia-pacificresearch\.com/i;
const publisher = publisherLine(["asia-pacific\\s?research", "(?:www\\.)?asia-pacificresearch\\.com"]);
const headMetadata: readonly MetadataRule[] = [
  publisher,
  ...metadata.filter(({ zone }) => zone === "head"),
  sourceLine([publisher, ...labels]),
  addressLine(SITE),
];

const ownLines = phrase("www.asia-pacificresearch.com");

/** asia-pacificresearch.com, the Centre's site for Asia and the Pacific, in English. */
export const asiaPacificResearch: Publisher = {
  id: "asia-pacific-research",
  name: "Asia-Pacific Research",
  language: "en",
  // What is Global Research's own is no evidence against the sister, whose pages carry it too.
  detects: (line) => globalResearch.detects(line) || ownLines(line),
  site: SITE,
  rules: [
    ...titleRules(
      headMetadata,
      removals.filter(({ zone }) => zone === "head"),
      globalResearch.seams,
    ),
    ...headMetadata,
    ...removals,
    ...metadata.filter(({ zone }) => zone === "foot"),
  ],
  seams: globalResearch.seams,
  noteInFoot: globalResearch.noteInFoot,
};
