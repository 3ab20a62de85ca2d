import { isName, squish } from "../../names/is-name.ts";
import { DATE, parseDate } from "../../text/dates.ts";
import type { Line } from "../line.ts";
import type { Fact, Field, Removal, Role, RuleContext, Taken } from "../publisher.ts";
import { isRole, splitAuthors } from "./authors.ts";
import { isRead, NOTHING, oneLine } from "./fact.ts";
import { isWholeLink, plain } from "./line-shapes.ts";
import { siteFacts, siteFollows, siteIn } from "./repost-site.ts";
import { REPOSTERS, type Reposter } from "./reposters.ts";
import { webAddress, withoutTracking } from "./web-address.ts";

/** `by X June 14, 2011` on one line; where the publisher's own name stands in it, two lines were glued. */
export function datedByline(by: readonly string[], own: RegExp): Fact<"dated-byline"> {
  const form = new RegExp(`^(?:${by.join("|")})(?:\\s*:\\s*|\\s+)(.+?)\\s*,?\\s+(${DATE})$`, "iu");
  return {
    ...oneLine("dated-byline", "dated-byline", ["authors", "published"], "names the authors and the day"),
    reads: (line) => {
      const [, names = "", date = ""] = form.exec(plain(line)) ?? [];
      const published = own.test(names) ? null : parseDate(date);
      const authors = published === null ? null : splitAuthors(names, line.links);
      return authors && published !== null ? { authors, published } : null;
    },
  };
}

const PAGE = new RegExp(`^(?:${REPOSTERS.flatMap(({ page }) => page).join("|")})\\s*:\\s*(\\S+)$`, "i");

/** `> Source: https://…` under the headline: the page that this copy was taken from, on any other site than `own`. */
export function copySource(own: RegExp): Fact<"copy-source"> {
  return statedPage("copy-source", "found-at", "says where this copy was found", "foundAt", (page) =>
    own.test(page) ? null : { foundAt: page },
  );
}

/** The same where it is a page of the publisher's own site: the original. */
export function originalPage(own: RegExp): Fact<"original-page"> {
  return statedPage("original-page", "original-page", "is the address of the original", "url", (page) =>
    own.test(page) ? { url: withoutTracking(page) } : null,
  );
}

function statedPage<Id extends string>(
  id: Id,
  role: Role,
  why: string,
  field: Field,
  read: (page: string) => Taken | null,
): Fact<Id> {
  const reads = (line: Line): Taken | null => {
    const page = webAddress(PAGE.exec(plain(line))?.[1]);
    return page === null ? null : read(page);
  };
  const stands = ({ claimed }: RuleContext): boolean =>
    claimed.every(({ role }) => ABOVE_PAGE.includes(role));
  return {
    ...oneLine(id, role, [field], why),
    reads,
    takes: (line, context) => (stands(context) ? reads(line) : null),
  };
}

/** What may stand above the line that says where the copy was found. */
const ABOVE_PAGE: readonly (Role | undefined)[] = ["title", "subtitle", "byline"];

/** What stands for a date and is none that can be read: a month alone, a year alone, `January 8, 201`, `2010y`. */
const NO_DATE = /^((?:(?:\d{1,2}\s+)?(\p{L}{3,10})\.?\s+(?:\d{1,2}\s*,?\s+)?)?\d{3,4}\p{L}?)\s+(\S.*)$/u;
const SLIP_BEHIND_YEAR = new RegExp(`^(${DATE})\\p{L}$`, "iu");

/** A line that stands for the date, in front of the one that names the site. */
function misdated(text: string): { readonly written: string; readonly site: string } | null {
  const [, written, month, site] = NO_DATE.exec(text) ?? [];
  if (written === undefined || site === undefined || parseDate(written) !== null) return null;
  return month === undefined || parseDate(`1 ${month} 2000`) !== null ? { written, site } : null;
}

/**
 * `from X Website`, on one line or several, with the date above it where that is no readable one; the publisher's
 * own name (`own`) is no other source.
 */
export function repostSite(own: RegExp): Fact<"repost"> {
  const read = (line: Line, dated: boolean): Taken | null => {
    const under = dated ? null : misdated(plain(line));
    const site = siteIn(under?.site ?? plain(line));
    if (site === null) return null;
    const address = webAddress(line.links[0]?.url);
    const published = parseDate(SLIP_BEHIND_YEAR.exec(under?.written ?? "")?.[1] ?? "");
    const date = published !== null ? { published } : under !== null ? { unread: under.written } : {};
    const taken = { ...date, ...siteFacts(site, line, own) };
    if (!own.test(site.name)) return taken;
    const page = address !== null && own.test(address) && new URL(address).pathname.length > 1;
    return page ? { ...taken, url: address } : taken;
  };
  return {
    id: "repost",
    role: "repost",
    fields: ["source"],
    why: "says where another site took it from",
    reads: (line) => read(line, false),
    takes: (line, { claimed }) => {
      const has = (wanted: Role): boolean => claimed.some(({ role }) => role === wanted);
      const taken = read(line, has("date"));
      // A second site is the translation's.
      return taken?.language !== undefined && has("repost") ? { language: taken.language } : taken;
    },
  };
}

/** The journal in which it first appeared, right above the site it was taken from, or above the date over it. */
export const journal: Fact<"journal", "date-line" | "byline" | "dated-byline"> = {
  id: "journal",
  role: "journal",
  fields: ["source"],
  once: true,
  after: ["date-line", "byline", "dated-byline"],
  why: "says where it first appeared",
  reads: NOTHING,
  takes: (line, { next }) => {
    const name = squish(plain(line));
    const short =
      name.length <= 90 && !/[.!?:;]$|\b(?:19|20)\d\d\b/.test(name) && /^["“‘]?\p{Lu}/u.test(name);
    return short && !isRole(name) && siteFollows(next, 1)
      ? { sourceLine: { name, date: null, url: null } }
      : null;
  },
};

/** `Part 1` between the lines of a repost's head, with the part's headline below it: above the article's date. */
export function partLine(dated: Fact): Fact<"part-line", "repost"> {
  return {
    id: "part-line",
    role: "part",
    fields: ["subtitle"],
    once: true,
    after: ["repost"],
    why: "says which part of the article it is",
    reads: NOTHING,
    takes: (line, { next }) => {
      const [, part, headline] = matchOf(({ part }) => part, plain(line)) ?? [];
      if (part === undefined || isTranslation(headline ?? "")) return null;
      // Nothing but a translator stands between a part's number, or its headline, and its date: all else is the text.
      const date = next.slice(0, 3).findIndex((later) => isRead(later, [dated]));
      const between = next.slice(0, Math.max(date, 0)).map(plain).join(" ");
      if (date < 0 || (between !== "" && !isTranslation(between))) return null;
      return { subtitle: headline === undefined ? part : `${part}: ${headline}` };
    },
  };
}

type BeforeTranslation = "repost" | "part-line" | "dated-byline" | "date-line" | "byline" | "translation";

/** What a repost's head goes on with: who translated it and when, and links to it in other languages. */
export const translation: Fact<"translation", BeforeTranslation> = {
  id: "translation",
  role: "translation",
  fields: ["translator"],
  after: ["repost", "part-line", "dated-byline", "date-line", "byline", "translation"],
  why: "says who translated it",
  reads: (line) => (isTranslation(plain(line)) ? {} : null),
  takes: (line, { claimed, next: [following, ...later] }) => {
    if (isTranslation(plain(line))) return {};
    // "September 11, 2001" may be the text's first words: the day of a translation has more of the head below it.
    const dated = claimed.at(-1)?.role === "translation" && parseDate(plain(line)) !== null;
    if (!dated || following === undefined) return null;
    return siteFollows([following, ...later], 1) || isTranslation(plain(following)) ? {} : null;
  },
};

function isTranslation(written: string): boolean {
  const [, name] = matchOf(({ translator }) => translator, written) ?? [];
  return (name !== undefined && isName(squish(name))) || matchOf(({ version }) => version, written) !== null;
}

/** How a text fits one of the reposters' forms. */
function matchOf(form: (reposter: Reposter) => RegExp, written: string): RegExpExecArray | null {
  for (const reposter of REPOSTERS) {
    const match = form(reposter).exec(written);
    if (match) return match;
  }
  return null;
}

/** `Return to The New World Order`: links to the repost site's own lists. "Return to sender" is the author's. */
export const returnLink: Removal<"return-link", "repost" | "copy-source"> = {
  id: "return-link",
  with: ["repost", "copy-source"],
  single: true,
  matches: (line) =>
    matchOf(({ returns }) => returns, plain(line)) !== null &&
    (isWholeLink(line) || matchOf(({ returnsUnlinked }) => returnsUnlinked, plain(line)) !== null),
  why: "leads to the lists of the site that reposted it",
};
