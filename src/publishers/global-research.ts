import { definePublisher, removals } from "../cleaning/define-publisher.ts";
import { addressLine, footAddressLine, urlLabel } from "../cleaning/rules/address-rules.ts";
import {
  affiliation,
  bylineWord,
  dateLine,
  listingLine,
  publisherLine,
  sourceLine,
} from "../cleaning/rules/head-rules.ts";
import { phrase } from "../cleaning/rules/phrase.ts";
import { unmistakable } from "../cleaning/rules/removal.ts";
import {
  copySource,
  datedByline,
  journal,
  originalPage,
  partLine,
  repostSite,
  returnLink,
  translation,
} from "../cleaning/rules/repost-rules.ts";
import { BYLINES } from "./centre.ts";
import {
  BY,
  byLine,
  CENTRE,
  filing,
  first,
  footFacts,
  footRemovals,
  headRemovals,
  OWN,
  REPOST,
  SEAMS,
} from "./centre-english.ts";
import { CENTRE_NAMES } from "./centre-names.ts";

const SITE = /globalresearch\.ca/i;
const URL_LABEL = ["(?:the\\s+)?url(?: address)? of this article(?: is)?"];
const publisher = publisherLine([
  "(?:www\\.)?global\\s?research(?:\\.ca|\\.org)?(?:\\s+(?:news|report|tv|e-?newsletter))?",
  "cent(?:re|er) for research on globali[sz]ation(?:\\s*\\(crg\\))?",
]);
const source = sourceLine([publisher, ...filing], BYLINES);
const dated = dateLine(byLine);

const foot = {
  facts: [...footFacts, urlLabel("url-line", URL_LABEL)],
  removals: removals([
    ...footRemovals,
    unmistakable(
      "support",
      "asks for support",
      "Please support Global Research",
      "Global Research relies on the financial support of its readers",
      "Your endorsement is greatly appreciated",
      "Subscribe to the Global Research E-Newsletter",
      "Spread the word! Forward to a friend!",
      "Spread the word",
      "Forward to a friend",
      "Donate to Global Research",
    ),
    {
      id: "donation-banner",
      beside: "any",
      matches: phrase(
        "Click to donate",
        "Click to make a one-time or a recurring donation",
        "Click to become a member( receive free books)?",
        "Click to view our membership plans",
        "Thank you for supporting independent media",
      ),
      why: "asks for donations",
    },
  ]),
};

const ownLines = phrase(
  "(http://|https://)?www.globalresearch.ca",
  CENTRE,
  // Pages of 2001 to 2005 had the Centre's name in French as well.
  "Centre de recherche sur la mondialisation",
  "(Visit and )?follow us on Instagram at @crg_globalresearch",
  ...REPOST,
  `(from )?(the )?(Global Research|${CENTRE}) (Website|Web Site)`,
  "(del|dal)? (Sitio|Sito) Web GlobalResearch",
  "(The )?url( address)? of this article( is)? (http://|https://)?(www.)?globalresearch.ca……",
);

/** globalresearch.ca, the Centre for Research on Globalization, in English. */
export const globalResearch = definePublisher({
  id: "global-research",
  name: "Global Research",
  language: "en",
  ...CENTRE_NAMES,
  detects: (line) =>
    ownLines(line) ||
    line.text.trim() === "GlobalResearch" ||
    /^(?:© ?)?copyright .+, ?global research, ?\d{4}$/i.test(line.text.trim()),
  site: SITE,
  head: {
    facts: [
      listingLine(["by"]),
      bylineWord(BY),
      datedByline(BY, OWN),
      byLine,
      copySource(SITE),
      originalPage(SITE),
      repostSite(OWN),
      partLine(dated),
      journal,
      publisher,
      first,
      source,
      dated,
      translation,
      ...filing,
      affiliation([publisher, source, dated]),
      urlLabel("url-label", URL_LABEL),
      addressLine(SITE),
    ],
    removals: [
      {
        id: "masthead",
        role: "masthead",
        matches: phrase(
          "(http://|https://)?(www.)?globalresearch.ca",
          CENTRE,
          "Centre de recherche sur la mondialisation",
          "Global Research",
        ),
        why: "is the publisher's name over the headline",
      },
      ...headRemovals,
    ],
  },
  foot: {
    facts: [...foot.facts, footAddressLine(SITE, foot.facts, foot.removals)],
    removals: [returnLink, ...foot.removals],
  },
  seams: SEAMS,
  noteInFoot: /^about the authors?\s*:/i,
});
