import { removals } from "../cleaning/define-publisher.ts";
import { articlesBy, copyrightLine, originalSource } from "../cleaning/rules/foot-rules.ts";
import { byline, firstPublished } from "../cleaning/rules/head-rules.ts";
import { labels } from "../cleaning/rules/label-rule.ts";
import { phrase } from "../cleaning/rules/phrase.ts";
import { removal, unmistakable } from "../cleaning/rules/removal.ts";
import { english } from "../languages/english.ts";
import { italian } from "../languages/italian.ts";
import { spanish } from "../languages/spanish.ts";
import { DATE } from "../text/dates.ts";
import { endOfBlock, footSeparator, NETWORKS, shareInFoot } from "./centre.ts";
import { CENTRE_NAMES } from "./centre-names.ts";

const FOLLOW = [
  `(Visit and )?follow us on ${NETWORKS}( and subscribe to our Telegram Channel)?`,
  "Subscribe to our Telegram Channel",
];
/** The leave to repost its articles. */
export const REPOST = [
  "Feel free to (repost and share widely|share widely and repost|repost|share) Global Research articles( with proper attribution)?",
];
const SHARE = [
  "(Please )?click the share (button|buttons) (above|below)( or (above|below))?( to email/forward this article( to your friends and colleagues)?)?",
  "Forward this article to your email lists",
  "Crosspost on your blog site, internet forums( etc)?",
];
/** The Centre's name in a phrase. */
export const CENTRE = "(The )?Cent(re|er) (for|of) Research on Globali(s|z)ation( CRG)?";

const REQUESTS = [...SHARE, ...FOLLOW, ...REPOST];

/** What opens a byline; "por", "di": the Spanish and Italian reposts. */
export const BY = [...english.by, ...spanish.by, ...italian.by];
/** The publisher's own name, which is none of the authors'. */
export const OWN = /global\s?research|(?:cent(?:re|er) (?:for|of) )?research\s?on\s?globali[sz]ation/i;
export const byLine = byline(BY, OWN);

export const first = firstPublished([
  "first published(?:\\s+(?:(?:by|in|at)\\s+.{1,60}?\\s*,?\\s*)?(?:on|in))?",
]);

export const filing = labels(english.labels, CENTRE_NAMES);

/** The block of lines under the head. */
export const headRemovals = removals([
  unmistakable(
    "translate-website",
    "offers machine translation",
    "(All )?Global Research articles can be read in # languages by activating the Translate Website (drop down menu on the top banner of our home page|button below the author’s name)( only available in desktop version| Desktop version)?",
    "(All )?Global Research articles can be read in # languages",
    "All Global Research articles can be read in … by activating the Translate Website … ",
    "To read this article in the following languages, click the Translate Website button below the author’s name( only available in desktop version| Desktop version)?",
  ),
  {
    id: "languages",
    after: ["translate-website"],
    matches: phrase("………… and # more languages", "………… and more languages"),
    why: "lists the languages of the machine translation",
  },
  unmistakable(
    "newsletter",
    "offers the publisher's newsletter",
    "To receive Global Research’s Daily Newsletter( selected articles)? click here",
    "(Click here )?to (receive|subscribe to) Global Research’s (Daily|free)? Newsletter( selected articles)?( click here)?",
  ),
  removal("share", "asks readers to share and to follow", ...REQUESTS),
  unmistakable(
    "reader-funded",
    "asks for donations",
    "Global Research is a reader(-)?funded media………………… donation",
    "Global Research is a reader(-)?funded media",
    "We do not accept any funding from corporations or governments",
    "Help us stay afloat",
    "(Click the image below to )?make a one-time or (a )?recurring donation",
    "Click the image below to make a one-time or (a )?recurring donation",
  ),
  removal(
    "campaign",
    "is the season's campaign slogan",
    "Give Truth a Chance( Secure Your Access to Unchained News, Donate to Global Research)?",
    "Secure Your Access to Unchained News, Donate to Global Research",
    "Big Tech’s Effort to Silence Truth-Tellers: Global Research Online Referral Campaign",
    "Global Research’s Worldwide Crisis Edition…",
    "Donate to Global Research",
    "Become a Member of Global Research",
  ),
  ...endOfBlock(["translate-website", "languages", "newsletter", "share", "reader-funded", "campaign"]),
]);

export const footFacts = [
  originalSource(["the original source of this article is"]),
  copyrightLine(),
  articlesBy(["articles by"]),
] as const;

export const footRemovals = removals([
  unmistakable(
    "note-to-readers",
    "asks readers to share and to follow",
    `Note to readers (${REQUESTS.join("|")})*`,
  ),
  shareInFoot(REQUESTS),
  unmistakable(
    "facebook",
    "leads to the publisher's Facebook page",
    "Comment on Global Research Articles on our Facebook page",
  ),
  unmistakable("member", "offers membership", "(To )?become a member of Global Research"),
  unmistakable(
    "disclaimer",
    "is the publisher's disclaimer and permission",
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
  unmistakable(
    "fair-use",
    "is the publisher's note on fair use",
    "(www.)?globalresearch.ca contains copyrighted material the use of which has not always been specifically authorized by the copyright owner",
    "We are making such material available to our readers under the provisions of fair use in an effort to advance a better understanding of political, economic and social issues",
    "The material on this site is distributed without profit to those who have expressed a prior interest in receiving it for research and educational purposes",
    "If you wish to use copyrighted material for purposes other than fair use you must request permission from the copyright owner",
  ),
  unmistakable(
    "media-inquiries",
    "is the publisher's press contact",
    "For media (inquiries|enquiries)(publications@globalresearch.ca|crgeditor@yahoo.com|media@globalresearch.ca|email protected)?",
  ),
  footSeparator,
]);

/** Where a line of several begins anew. */
export const SEAMS = [
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
  new RegExp(`(?<=\\s)(?<=^${DATE}\\s+)(?=\\p{Lu}[^.]{2,60} from global ?research)`, "giu"),
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
