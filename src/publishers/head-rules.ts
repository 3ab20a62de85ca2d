import { DATE, parseDate } from "../articles/dates.ts";
import type { Line } from "../articles/lines.ts";
import { ALONE } from "./apply-rule.ts";
import { isRole, splitAuthors } from "./authors.ts";
import { authorsBefore } from "./byline-end.ts";
import { plain } from "./line-shapes.ts";
import { isSourceName, squish } from "./names.ts";
import type { MetadataRule, Taken } from "./publisher.ts";
import { partsOfByline, siteFacts, siteFollows } from "./repost-site.ts";
import { webAddress } from "./web-address.ts";

const ANY_DATE = new RegExp(DATE, "iu");

/** How the second line of a list of names begins. */
const GOES_ON = /^(?:and|y|et|und|&)\s/iu;
/** How a line ends that is no whole list of names: an initial, a title, `and`, a comma. */
const UNFINISHED = /(?:(?:^|\s)(?:\p{L}\.|(?:prof|dr|mr|mrs|ms)\.?|and|y|et|und|&)|,)$/iu;

/**
 * `By X`, in each of the words a publisher opens a byline with; names may run on in the next line. They end before the
 * publisher's own name (`own`), the site that the copy was taken from, and the place where the author wrote.
 */
export function byline(words: readonly string[], own: RegExp): MetadataRule {
  const authorsIn = authorsBefore(own);
  const opening = new RegExp(`^(?:${words.join("|")})(?:\\s*:\\s*|\\s+)(.+)$`, "iu");
  return {
    id: "byline",
    zone: "head",
    field: "authors",
    once: true,
    why: "names the authors",
    takes: (line, { claimed, next }) => {
      const namesIn = (one: Line): string | undefined =>
        claimed.at(-1) === "byline-word" ? plain(one) : opening.exec(plain(one))?.[1];
      if (line.joined.length > 0 && next.length > 0 && !runsOn(line, next, namesIn)) return null;
      const names = namesIn(line);
      // A date in it is another line's, glued to this one.
      if (names === undefined || ANY_DATE.test(names)) return null;
      const { people, site } = partsOfByline(names);
      const authors = authorsIn(people, line.links);
      return authors && { authors, ...(site !== null && siteFacts(site, line, own)) };
    },
  };
}

/** Whether a line of two is names that run on: the first breaks off or the second begins with "and", and right below stands the date or the site. */
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
export function bylineWord(words: readonly string[]): MetadataRule {
  const form = new RegExp(`^(?:${words.join("|")})\\s*:?$`, "iu");
  return {
    id: "byline-word",
    zone: "head",
    field: "authors",
    once: true,
    single: true,
    why: "opens the byline",
    takes: (line, { next }) => {
      const [following] = next;
      if (following === undefined || !form.test(plain(line))) return null;
      return splitAuthors(plain(following), following.links) && {};
    },
  };
}

/** The publisher's own line: its name and the day it published the copy. */
export function publisherLine(names: readonly string[]): MetadataRule {
  const form = new RegExp(`^(?:${names.join("|")})(?:\\s*[,:–—-]\\s*|\\s+)(.+)$`, "iu");
  return {
    id: "publisher-line",
    zone: "head",
    unmistakable: true,
    field: "published",
    once: true,
    single: true,
    why: "says when the publisher published it",
    takes: (line) => {
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
export function listingLine(words: readonly string[]): MetadataRule {
  const form = new RegExp(`^(${DATE})\\s*[,|–—-]?\\s*(?:${words.join("|")})\\s*:?\\s+(.+)$`, "iu");
  return {
    id: "listing-line",
    zone: "head",
    field: "published+authors",
    once: true,
    single: true,
    why: "says who published it when, as listing pages do",
    takes: (line) => {
      const [, date, names] = form.exec(plain(line)) ?? [];
      const published = parseDate(date ?? "");
      const authors = names === undefined ? null : splitAuthors(names, line.links);
      return published !== null && authors !== null ? { published, authors } : null;
    },
  };
}

const SOURCE_LINE = new RegExp(`^(.+?)(?:\\s*[,:–—-]\\s*|\\s+)(${DATE})$`, "iu");
const ONLY_DATE = new RegExp(`^${DATE}$`, "iu");

function readSourceLine(line: Line): Taken | null {
  const [, name, date] = SOURCE_LINE.exec(plain(line)) ?? [];
  const day = parseDate(date ?? "");
  if (name === undefined || day === null) return null;
  const source = squish(name);
  const linked = line.links.some((link) => squish(link.text) === source);
  // A byline or the publisher's line that is glued to another reads like a source and its date.
  if (ANY_DATE.test(source)) return null;
  if ((!linked && !isSourceName(source)) || /^(?:by|par|por)\s/i.test(source)) return null;
  return { sourceLine: { name: source, date: day, url: webAddress(line.links[0]?.url) } };
}

/**
 * The line after (on pages of 2004, before) the publisher's: where the article first stood, and when. Elsewhere a
 * line that ends in a date may be the text's own first words, so one of `neighbours` has to stand beside it.
 */
export function sourceLine(neighbours: readonly MetadataRule[]): MetadataRule {
  return {
    id: "source-line",
    zone: "head",
    field: "source",
    once: true,
    single: true,
    why: "says where and when it first appeared",
    takes: (line, { next, claimed }) => {
      // A dated heading opens a section of the text.
      if (line.kind !== "paragraph") return null;
      const head = ["byline", "affiliation", "publisher-line", "listing-line", "first-published"];
      const after = claimed.some((id) => head.includes(id)) && !claimed.some((id) => LATE.has(id));
      const following = next[0];
      const before =
        following !== undefined && neighbours.some((rule) => rule.takes(following, ALONE) !== null);
      return after || before ? readSourceLine(line) : null;
    },
  };
}

/** Whether the lines that follow go on with a sentence, and not with the head. */
function goesOn(next: readonly Line[]): boolean {
  return next[0] !== undefined && /^\p{Ll}/u.test(plain(next[0])) && !siteFollows(next, 1);
}

/**
 * A line that is only a date: behind one of the rules named, which belong to the byline, or above the byline.
 */
export function dateLine(after: readonly string[], byLine: MetadataRule): MetadataRule {
  return {
    id: "date-line",
    zone: "head",
    field: "published",
    once: true,
    single: true,
    why: "says when it was published",
    takes: (line, { next, claimed }) => {
      const published = ONLY_DATE.test(plain(line)) ? parseDate(plain(line)) : null;
      const [following] = next;
      const above = following !== undefined && byLine.takes(following, ALONE) !== null;
      // Behind a repost's last line it may be the text's first words: "September 11, 2001 / changed it all".
      const last = claimed.at(-1) ?? "";
      if (["repost", "part-line", "translation"].includes(last) && goesOn(next)) return null;
      return published !== null && (above || after.includes(claimed.at(-1) ?? "")) ? { published } : null;
    },
  };
}

/** Rules whose lines stand after the place for a source or an affiliation. */
const LATE = new Set([
  "region",
  "theme",
  "report",
  "translate-website",
  "newsletter",
  "share",
  "separator",
  "repost",
  "part-line",
  "translation",
]);

/** The byline's second line: chair, institute. Only where a dated line still follows, else it is the text. */
export function affiliation(dated: readonly MetadataRule[]): MetadataRule {
  return {
    id: "affiliation",
    zone: "head",
    field: "affiliation",
    once: true,
    single: true,
    after: ["byline"],
    why: "says where the author works",
    takes: (line, { next, claimed }) => {
      const text = squish(plain(line));
      const short = text.split(/\s+/).length <= 14 && !/[.!?]$/.test(text);
      const follows =
        (isRole(text) && siteFollows(next, 1)) ||
        next.slice(0, 2).some((later) => dated.some((rule) => rule.takes(later, { ...ALONE, claimed })));
      return short && follows && line.kind === "paragraph" ? { affiliation: text } : null;
    },
  };
}

/** `First published on August 24, 2022`. */
export function firstPublished(openings: readonly string[]): MetadataRule {
  const form = new RegExp(`^[([]?(?:${openings.join("|")})\\s*:?\\s*,?\\s*(${DATE})[)\\].]*$`, "iu");
  return {
    id: "first-published",
    zone: "head",
    field: "firstPublished",
    once: true,
    why: "says when it first appeared",
    takes: (line) => {
      const first = parseDate(form.exec(plain(line))?.[1] ?? "");
      return first === null ? null : { firstPublished: first };
    },
  };
}
