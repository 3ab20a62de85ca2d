import { DATE } from "../articles/dates.ts";
import { REGIONS, THEMES } from "../names/known-names.ts";
import { addressLine, footAddressLine, urlLabel } from "./address-rules.ts";
import { articlesBy, copyrightLine, originalSource } from "./foot-rules.ts";
import {
  affiliation,
  byline,
  bylineWord,
  dateLine,
  firstPublished,
  listingLine,
  publisherLine,
  sourceLine,
} from "./head-rules.ts";
import { label } from "./label-rule.ts";
import { isWholeLink, separator } from "./line-shapes.ts";
import { phrase } from "./phrase.ts";
import type { MetadataRule, Publisher, RemovalRule } from "./publisher.ts";
import {
  copySource,
  datedByline,
  journal,
  originalPage,
  partLine,
  repostSite,
  returnLink,
  translation,
} from "./repost-rules.ts";
import { titleRules } from "./title-rules.ts";

const FOLLOW = [
  "(Visit and )?follow us on {networks}( and subscribe to our Telegram Channel)?",
  "Subscribe to our Telegram Channel",
];
const REPOST = [
  "Feel free to (repost and share widely|share widely and repost|repost|share) Global Research articles( with proper attribution)?",
];
const SHARE = [
  "(Please )?click the share (button|buttons) (above|below)( or (above|below))?( to email/forward this article( to your friends and colleagues)?)?",
  "Forward this article to your email lists",
  "Crosspost on your blog site, internet forums( etc)?",
];
const CENTRE = "(The )?Cent(re|er) (for|of) Research on Globali(s|z)ation( CRG)?";

// "por", "di": the Spanish and Italian reposts.
const OWN = /global\s?research|(?:cent(?:re|er) (?:for|of) )?research\s?on\s?globali[sz]ation/i;
const BY = ["by", "por", "di"];
const byLine = byline(BY, OWN);
const publisher = publisherLine([
  "(?:www\\.)?global\\s?research(?:\\.ca|\\.org)?(?:\\s+(?:news|report|tv|e-?newsletter))?",
  "cent(?:re|er) for research on globali[sz]ation(?:\\s*\\(crg\\))?",
]);
const listing = listingLine(["by"]);
const SITE = /globalresearch\.ca/i;
const region = label("region", ["regions?"], REGIONS);
const theme = label("theme", ["themes?"], THEMES);
const report = label("report", ["in-depth reports?"], []);
const source = sourceLine([publisher, region, theme, report]);

const dated = dateLine(
  ["byline", "affiliation", "repost", "part-line", "copy-source", "translation"],
  byLine,
);

const headMetadata: readonly MetadataRule[] = [
  listing,
  bylineWord(BY),
  datedByline(BY, OWN),
  byLine,
  copySource(SITE),
  originalPage(SITE),
  repostSite(OWN),
  partLine(dated),
  journal,
  publisher,
  firstPublished(["first published(?:\\s+(?:(?:by|in|at)\\s+.{1,60}?\\s*,?\\s*)?(?:on|in))?"]),
  source,
  dated,
  translation,
  region,
  theme,
  report,
  affiliation([publisher, source, dated]),
  urlLabel("head", ["(?:the\\s+)?url(?: address)? of this article(?: is)?"]),
  addressLine(SITE),
];

/** Rules whose lines are known by their words; the slogan and the closing stars are known by standing beside them. */
const HEAD_BLOCK = ["translate-website", "languages", "newsletter", "share", "reader-funded", "campaign"];

const headRemovals: readonly RemovalRule[] = [
  {
    id: "masthead",
    zone: "head",
    matches: phrase(
      "(http://|https://)?(www.)?globalresearch.ca",
      CENTRE,
      "Centre de recherche sur la mondialisation",
      "Global Research",
    ),
    why: "is the publisher's name over the headline",
  },
  {
    id: "translate-website",
    zone: "head",
    unmistakable: true,
    matches: phrase(
      "(All )?Global Research articles can be read in # languages by activating the Translate Website (drop down menu on the top banner of our home page|button below the author’s name)( only available in desktop version| Desktop version)?",
      "(All )?Global Research articles can be read in # languages",
      "All Global Research articles can be read in … by activating the Translate Website … ",
      "To read this article in the following languages, click the Translate Website button below the author’s name( only available in desktop version| Desktop version)?",
    ),
    why: "offers machine translation",
  },
  {
    id: "languages",
    zone: "head",
    after: ["translate-website"],
    matches: phrase("………… and # more languages", "………… and more languages"),
    why: "lists the languages of the machine translation",
  },
  {
    id: "newsletter",
    zone: "head",
    unmistakable: true,
    matches: phrase(
      "To receive Global Research’s Daily Newsletter( selected articles)? click here",
      "(Click here )?to (receive|subscribe to) Global Research’s (Daily|free)? Newsletter( selected articles)?( click here)?",
    ),
    why: "offers the publisher's newsletter",
  },
  {
    id: "share",
    zone: "head",
    matches: phrase(...SHARE, ...FOLLOW, ...REPOST),
    why: "asks readers to share and to follow",
  },
  {
    id: "reader-funded",
    zone: "head",
    unmistakable: true,
    matches: phrase(
      "Global Research is a reader(-)?funded media………………… donation",
      "Global Research is a reader(-)?funded media",
      "We do not accept any funding from corporations or governments",
      "Help us stay afloat",
      "(Click the image below to )?make a one-time or (a )?recurring donation",
      "Click the image below to make a one-time or (a )?recurring donation",
    ),
    why: "asks for donations",
  },
  {
    id: "campaign",
    zone: "head",
    matches: phrase(
      "Give Truth a Chance( Secure Your Access to Unchained News, Donate to Global Research)?",
      "Secure Your Access to Unchained News, Donate to Global Research",
      "Big Tech’s Effort to Silence Truth-Tellers: Global Research Online Referral Campaign",
      "Global Research’s Worldwide Crisis Edition…",
      "Donate to Global Research",
      "Become a Member of Global Research",
    ),
    why: "is the season's campaign slogan",
  },
  {
    id: "slogan",
    zone: "head",
    beside: HEAD_BLOCK,
    // A new one every season, so it is known by its shape: a line that is one link, among the publisher's lines.
    matches: isWholeLink,
    why: "is the season's campaign slogan",
  },
  {
    id: "separator",
    zone: "head",
    once: true,
    after: [...HEAD_BLOCK, "slogan"],
    matches: separator(/^(?:\*{3,}|\* \* \*|-{3,}|_{3,})$/),
    why: "closes the publisher's lines",
  },
];

const footMetadata: readonly MetadataRule[] = [
  originalSource(["the original source of this article is"]),
  copyrightLine(),
  articlesBy(["articles by"]),
  urlLabel("foot", ["(?:the\\s+)?url(?: address)? of this article(?: is)?"]),
];

const footRemovals: readonly RemovalRule[] = [
  returnLink,
  {
    id: "note-to-readers",
    zone: "foot",
    unmistakable: true,
    matches: phrase(`Note to readers (${[...SHARE, ...FOLLOW, ...REPOST].join("|")})*`),
    why: "asks readers to share and to follow",
  },
  {
    id: "share-foot",
    zone: "foot",
    beside: "any",
    matches: phrase(...SHARE, ...FOLLOW, ...REPOST),
    why: "asks readers to share and to follow",
  },
  {
    id: "facebook",
    zone: "foot",
    unmistakable: true,
    matches: phrase("Comment on Global Research Articles on our Facebook page"),
    why: "leads to the publisher's Facebook page",
  },
  {
    id: "member",
    zone: "foot",
    unmistakable: true,
    matches: phrase("(To )?become a member of Global Research"),
    why: "offers membership",
  },
  {
    id: "disclaimer",
    zone: "foot",
    unmistakable: true,
    matches: phrase(
      "Disclaimer",
      "The contents of this article are (of|the) sole responsibility of the author(s)?",
      `The views expressed in this article are the sole responsibility of the author(s)? and do not necessarily reflect those of ${CENTRE}`,
      `${CENTRE} will not be responsible( or liable)? for any inaccurate or incorrect statement(s)?( contained)? in this article`,
      `(${CENTRE}|The CRG) grants permission to cross-post (original )?Global Research articles( in their entirety, or any portions thereof)? on community internet sites,? as long( as)? (the source and copyright are acknowledged together with a hyperlink to the original Global Research article|the text & title are not modified)`,
      "The source and the author’s copyright must be displayed",
      "The source must be acknowledged and an active URL hyperlink address (of|to) the original CRG article must be indicated",
      "The author’s copyright note must be displayed",
      "For publication of Global Research articles in print or other forms including commercial internet sites, contact(publications@globalresearch.ca|crgeditor@yahoo.com|crgeditor@globalresearch.ca|email protected)?",
    ),
    why: "is the publisher's disclaimer and permission",
  },
  {
    id: "fair-use",
    zone: "foot",
    unmistakable: true,
    matches: phrase(
      "(www.)?globalresearch.ca contains copyrighted material the use of which has not always been specifically authorized by the copyright owner",
      "We are making such material available to our readers under the provisions of fair use in an effort to advance a better understanding of political, economic and social issues",
      "The material on this site is distributed without profit to those who have expressed a prior interest in receiving it for research and educational purposes",
      "If you wish to use copyrighted material for purposes other than fair use you must request permission from the copyright owner",
    ),
    why: "is the publisher's note on fair use",
  },
  {
    id: "media-inquiries",
    zone: "foot",
    unmistakable: true,
    matches: phrase(
      "For media (inquiries|enquiries)(publications@globalresearch.ca|crgeditor@yahoo.com|media@globalresearch.ca|email protected)?",
    ),
    why: "is the publisher's press contact",
  },
  {
    id: "support",
    zone: "foot",
    unmistakable: true,
    matches: phrase(
      "Please support Global Research",
      "Global Research relies on the financial support of its readers",
      "Your endorsement is greatly appreciated",
      "Subscribe to the Global Research E-Newsletter",
      "Spread the word! Forward to a friend!",
      "Spread the word",
      "Forward to a friend",
      "Donate to Global Research",
    ),
    why: "asks for support",
  },
  {
    id: "donation-banner",
    zone: "foot",
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
  {
    id: "foot-separator",
    zone: "foot",
    beside: "any",
    matches: separator(/^(?:\*+|\* \* \*|-{3,}|_{3,})$/),
    why: "stands between the publisher's lines",
  },
];

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

/** Where a line of several begins anew. */
const SEAMS = [
  // "… January 16, 2023RT 13 January 2023"
  /(?<=\b(?:19|20)\d\d)(?=\p{Lu})/gu,
  // Not in "Copyright © X, Global Research, 2023". Asia-Pacific Research uses this list too.
  /(?:www\.)?(?:global ?research(?:\.ca)?|asia-pacific ?research(?:\.com)?)\s*,(?!\s*\d{4}(?!-))/gi,
  /(?:regions?|themes?|in-depth reports?)\s*:/gi,
  /(?:all )?global research articles can be read/gi,
  /to receive global research/gi,
  /(?:visit and )?follow us on/gi,
  /(?:please )?click the share/gi,
  /from (?:the )?global ?research/gi,
  // "September 27, 2007 Harbour Report from GlobalResearch Website"
  new RegExp(`(?=\\p{Lu}[^.]{2,60} from global ?research)(?<=^${DATE}\\s+)`, "giu"),
  /feel free to/gi,
  /give truth a chance/gi,
  /big tech.s effort/gi,
  /global research is a reader/gi,
  /to read this article in the following/gi,
  /note to readers/gi,
  /the original source of this article/gi,
  /(?:© ?)?copyright/gi,
  /comment on global research articles/gi,
  /(?:to )?become a member of/gi,
  /articles by\s*:/gi,
  /disclaimer\s*:/gi,
  /www\.globalresearch\.ca contains/gi,
  /for media inquiries/gi,
  /(?:the )?url(?: address)? of this article/gi,
];

/** globalresearch.ca, the Centre for Research on Globalization, in English. */
export const globalResearch: Publisher = {
  id: "global-research",
  name: "Global Research",
  language: "en",
  detects: (line) =>
    ownLines(line) ||
    line.text.trim() === "GlobalResearch" ||
    /^(?:© ?)?copyright .+, ?global research, ?\d{4}$/i.test(line.text.trim()),
  site: SITE,
  rules: [
    ...titleRules(headMetadata, headRemovals, SEAMS),
    ...headMetadata,
    ...headRemovals,
    ...footMetadata,
    footAddressLine(SITE, [...footMetadata, ...footRemovals]),
    ...footRemovals,
  ],
  seams: SEAMS,
  noteInFoot: /^about the authors?\s*:/i,
};
