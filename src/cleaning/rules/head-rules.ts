import { anyOf } from "../../languages/languages.ts";
import { isSourceName, squish } from "../../names/is-name.ts";
import { DATE, parseDate } from "../../text/dates.ts";
import type { Line } from "../line.ts";
import type { Fact, Role, Rule, Taken } from "../publisher.ts";
import { isRole, splitAuthors } from "./authors.ts";
import { authorsBefore } from "./byline-end.ts";
import { isRead, NOTHING, oneLine } from "./fact.ts";
import { plain } from "./line-shapes.ts";
import { partsOfByline, siteFacts, siteFollows } from "./repost-site.ts";
import { webAddress } from "./web-address.ts";

const ANY_DATE = new RegExp(DATE, "iu");

const AND = `(?:${anyOf(({ and }) => and)}|&)`;
/** How the second line of a list of names begins. */
const GOES_ON = new RegExp(`^${AND}\\s`, "iu");
/** How a line ends that is no whole list of names: an initial, a title, `and`, a comma. */
const UNFINISHED = new RegExp(`(?:(?:^|\\s)(?:\\p{L}\\.|(?:prof|dr|mr|mrs|ms)\\.?|${AND})|,)$`, "iu");

/**
 * `By X`, in each of the words a publisher opens a byline with; names may run on in the next line. They end before the
 * publisher's own name (`own`), the site that the copy was taken from, and the place where the author wrote.
 */
export function byline(by: readonly string[], own: RegExp): Fact<"byline"> {
  const authorsIn = authorsBefore(own);
  const opening = new RegExp(`^(?:${by.join("|")})(?:\\s*:\\s*|\\s+)(.+)$`, "iu");
  const namesIn = (line: Line): string | undefined => opening.exec(plain(line))?.[1];
  const read = (line: Line, names: string | undefined): Taken | null => {
    // A date in it is another line's, glued to this one.
    if (names === undefined || ANY_DATE.test(names)) return null;
    const { people, site } = partsOfByline(names);
    const authors = authorsIn(people, line.links);
    return authors && { authors, ...(site !== null && siteFacts(site, line, own)) };
  };
  return {
    id: "byline",
    role: "byline",
    fields: ["authors"],
    once: true,
    why: "names the authors",
    reads: (line) => read(line, namesIn(line)),
    takes: (line, { claimed, next }) => {
      const names = claimed.at(-1)?.role === "byline-word" ? plain : namesIn;
      if (line.joined.length > 0 && next.length > 0 && !runsOn(line, next, names)) return null;
      return read(line, names(line));
    },
  };
}

/**
 * Whether two lines are one list of names: the first breaks off (`By Ada Linde,`) or the second begins with "and", and
 * right below stands the date or the site.
 */
function runsOn(
  { joined: [first, second, ...others] }: Line,
  next: readonly Line[],
  namesIn: (line: Line) => string | undefined,
): boolean {
  const names = first && namesIn(first);
  const [dated] = next;
  const headGoesOn = (dated && ANY_DATE.test(plain(dated))) || siteFollows(next, 1);
  return (
    second !== undefined &&
    others.length === 0 &&
    names !== undefined &&
    (UNFINISHED.test(names) || GOES_ON.test(plain(second))) &&
    headGoesOn === true
  );
}

/** `By` on a line of its own, the names on the next. */
export function bylineWord(words: readonly string[]): Fact<"byline-word"> {
  const form = new RegExp(`^(?:${words.join("|")})\\s*:?$`, "iu");
  return {
    ...oneLine("byline-word", "byline-word", ["authors"], "opens the byline"),
    reads: NOTHING,
    takes: (line, { next }) => {
      const [following] = next;
      if (following === undefined || !form.test(plain(line))) return null;
      return splitAuthors(plain(following), following.links) && {};
    },
  };
}

/** The publisher's own line: its name and the day it published the copy. */
export function publisherLine(names: readonly string[]): Fact<"publisher-line"> {
  const form = new RegExp(`^(?:${names.join("|")})(?:\\s*[,:–—-]\\s*|\\s+)(.+)$`, "iu");
  return {
    ...oneLine("publisher-line", "publisher", ["published"], "says when the publisher published it"),
    unmistakable: true,
    reads: (line) => {
      const written = form.exec(plain(line))?.[1];
      if (written === undefined) return null;
      const published = parseDate(written);
      if (published !== null) return { published };
      // A line like "Global Research, Janury 16, 2023" is this line all the same: say what could not be read.
      return /^\p{L}{0,12}\.?\s*\d[\p{L}\d\s,./-]{3,24}$/u.test(written) ? { unread: written } : null;
    },
  };
}

/** A listing page's one line for both: `June 7th, 2024 by X`. */
export function listingLine(words: readonly string[]): Fact<"listing-line"> {
  const form = new RegExp(`^(${DATE})\\s*[,|–—-]?\\s*(?:${words.join("|")})\\s*:?\\s+(.+)$`, "iu");
  return {
    ...oneLine(
      "listing-line",
      "listing",
      ["published", "authors"],
      "says who published it when, as listing pages do",
    ),
    reads: (line) => {
      const [, date, names] = form.exec(plain(line)) ?? [];
      const published = parseDate(date ?? "");
      const authors = names === undefined ? null : splitAuthors(names, line.links);
      return published !== null && authors !== null ? { published, authors } : null;
    },
  };
}

const SOURCE_LINE = new RegExp(`^(.+?)(?:\\s*[,:–—-]\\s*|\\s+)(${DATE})$`, "iu");
const ONLY_DATE = new RegExp(`^${DATE}$`, "iu");

/**
 * The line after (on pages of 2004, before) the publisher's: where the article first stood, and when. Elsewhere a
 * line that ends in a date may be the text's own first words, so one of `neighbours` has to stand beside it. None
 * begins with the words of a byline (`by`).
 */
export function sourceLine(neighbours: readonly Fact[], by: readonly string[]): Fact<"source-line"> {
  const byline = new RegExp(`^(?:${by.join("|")})\\s`, "i");
  const reads = (line: Line): Taken | null => {
    // A dated heading opens a section of the text.
    if (line.kind !== "paragraph") return null;
    const [, name, date] = SOURCE_LINE.exec(plain(line)) ?? [];
    const day = parseDate(date ?? "");
    if (name === undefined || day === null) return null;
    const source = squish(name);
    const linked = line.links.some((link) => squish(link.text) === source);
    // A byline or the publisher's line that is glued to another reads like a source and its date.
    if (ANY_DATE.test(source)) return null;
    if ((!linked && !isSourceName(source)) || byline.test(source)) return null;
    return { sourceLine: { name: source, date: day, url: webAddress(line.links[0]?.url) } };
  };
  return {
    ...oneLine("source-line", "source", ["source"], "says where and when it first appeared"),
    reads,
    takes: (line, { next: [following], claimed }) => {
      const after = claimed.some(({ role }) => isOneOf(BEFORE_SOURCE, role)) && !claimed.some(isLate);
      const before = following !== undefined && isRead(following, neighbours);
      return after || before ? reads(line) : null;
    },
  };
}

/** A line that is only a date: behind the byline or what belongs to it, or above the byline. */
export function dateLine(byLine: Fact): Fact<"date-line"> {
  const reads = (line: Line): Taken | null => {
    const published = ONLY_DATE.test(plain(line)) ? parseDate(plain(line)) : null;
    return published === null ? null : { published };
  };
  return {
    ...oneLine("date-line", "date", ["published"], "says when it was published"),
    reads,
    takes: (line, { next, claimed }) => {
      const [following] = next;
      const last = claimed.at(-1)?.role;
      // Behind a repost's last line it may be the text's first words: "September 11, 2001 / changed it all".
      const goesOn = following && /^\p{Ll}/u.test(plain(following)) && !siteFollows(next, 1);
      if (goesOn && isOneOf(REPOSTED, last)) return null;
      const above = following !== undefined && isRead(following, [byLine]);
      return above || isOneOf(BEFORE_DATE, last) ? reads(line) : null;
    },
  };
}

/** A source's line stands below one of these. */
const BEFORE_SOURCE: readonly Role[] = ["byline", "affiliation", "publisher", "listing", "first-published"];
/** What ends a repost's head. */
const REPOSTED: readonly Role[] = ["repost", "part", "translation"];
/** A line that is only a date stands right below one of these. */
const BEFORE_DATE: readonly Role[] = [
  ...REPOSTED,
  "byline",
  "signature",
  "affiliation",
  "journal",
  "found-at",
];

function isOneOf(roles: readonly Role[], role: Role | undefined): boolean {
  return role !== undefined && roles.includes(role);
}

/** Whether a rule's lines stand after the place for a source or an affiliation. */
function isLate({ kind, role }: Rule): boolean {
  return kind === "removal" ? role !== "masthead" : role === "label" || isOneOf(REPOSTED, role);
}

/** The byline's second line: chair, institute. Only where a dated line still follows, else it is the text. */
export function affiliation(dated: readonly Fact[]): Fact<"affiliation", "byline"> {
  const withoutSource = dated.filter(({ role }) => role !== "source");
  return {
    ...oneLine("affiliation", "affiliation", ["affiliation"], "says where the author works"),
    after: ["byline"],
    reads: NOTHING,
    takes: (line, { next, claimed }) => {
      const text = squish(plain(line));
      const short = text.split(/\s+/).length <= 14 && !/[.!?]$/.test(text);
      const mayFollow = claimed.some(isLate) ? withoutSource : dated;
      const follows =
        (isRole(text) && siteFollows(next, 1)) || next.slice(0, 2).some((later) => isRead(later, mayFollow));
      return short && follows && line.kind === "paragraph" ? { affiliation: text } : null;
    },
  };
}

/** `First published on August 24, 2022`. */
export function firstPublished(openings: readonly string[]): Fact<"first-published"> {
  const form = new RegExp(`^[([]?(?:${openings.join("|")})\\s*:?\\s*,?\\s*(${DATE})[)\\].]*$`, "iu");
  return {
    id: "first-published",
    role: "first-published",
    fields: ["firstPublished"],
    once: true,
    why: "says when it first appeared",
    reads: (line) => {
      const first = parseDate(form.exec(plain(line))?.[1] ?? "");
      return first === null ? null : { firstPublished: first };
    },
  };
}
