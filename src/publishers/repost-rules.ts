import { DATE, parseDate } from "../articles/dates.ts";
import type { Line } from "../articles/lines.ts";
import { ALONE } from "./apply-rule.ts";
import { isRole, splitAuthors } from "./authors.ts";
import { isWholeLink, plain } from "./line-shapes.ts";
import { isName, squish } from "./names.ts";
import type { MetadataRule, RemovalRule, RuleContext } from "./publisher.ts";
import { siteFacts, siteFollows, siteIn } from "./repost-site.ts";
import { webAddress, withoutTracking } from "./web-address.ts";

/** `by X June 14, 2011` on one line; where the publisher's name (`own`) stands in it, two lines were glued. */
export function datedByline(words: readonly string[], own: RegExp): MetadataRule {
  const form = new RegExp(`^(?:${words.join("|")})(?:\\s*:\\s*|\\s+)(.+?)\\s*,?\\s+(${DATE})$`, "iu");
  return {
    id: "dated-byline",
    zone: "head",
    field: "authors+published",
    once: true,
    single: true,
    why: "names the authors and the day",
    takes: (line) => {
      const [, names = "", date = ""] = form.exec(plain(line)) ?? [];
      const published = own.test(names) ? null : parseDate(date);
      const authors = published === null ? null : splitAuthors(names, line.links);
      return authors && published !== null ? { authors, published } : null;
    },
  };
}

/** `> Source: https://…` under the headline: the page that this copy was taken from, on any other site than `own`. */
export function copySource(own: RegExp): MetadataRule {
  return {
    id: "copy-source",
    zone: "head",
    field: "foundAt",
    once: true,
    single: true,
    why: "says where this copy was found",
    takes: (line, context) => {
      const address = statedPage(line, context);
      return address === null || own.test(address) ? null : { foundAt: address };
    },
  };
}

/** The same where it is a page of the publisher's own site: the original. */
export function originalPage(own: RegExp): MetadataRule {
  return {
    id: "original-page",
    zone: "head",
    field: "url",
    once: true,
    single: true,
    why: "is the address of the original",
    takes: (line, context) => {
      const address = statedPage(line, context);
      return address !== null && own.test(address) ? { url: withoutTracking(address) } : null;
    },
  };
}

function statedPage(line: Line, { claimed }: RuleContext): string | null {
  const [, written] = /^(?:source|fuente|fonte)\s*:\s*(\S+)$/i.exec(plain(line)) ?? [];
  return claimed.every((id) => ABOVE_PAGE.has(id)) ? webAddress(written) : null;
}

/** Rules whose lines may stand above the one that says where the copy was found. */
const ABOVE_PAGE = new Set(["title", "subtitle", "byline"]);

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
export function repostSite(own: RegExp): MetadataRule {
  return {
    id: "repost",
    zone: "head",
    field: "source",
    why: "says where another site took it from",
    takes: (line, { claimed }) => {
      const under = claimed.includes("date-line") ? null : misdated(plain(line));
      const site = siteIn(under?.site ?? plain(line));
      if (site === null) return null;
      // A second site is the translation's.
      if (claimed.includes("repost")) return { language: site.language };
      const address = webAddress(line.links[0]?.url);
      const published = parseDate(SLIP_BEHIND_YEAR.exec(under?.written ?? "")?.[1] ?? "");
      const date = published !== null ? { published } : under !== null ? { unread: under.written } : {};
      const taken = { ...date, ...siteFacts(site, line, own) };
      if (!own.test(site.name)) return taken;
      const page = address !== null && own.test(address) && new URL(address).pathname.length > 1;
      return page ? { ...taken, url: address } : taken;
    },
  };
}

/** The journal in which it first appeared, right above the site it was taken from, or above the date over it. */
export const journal: MetadataRule = {
  id: "journal",
  zone: "head",
  field: "source",
  once: true,
  after: ["date-line", "byline", "dated-byline"],
  why: "says where it first appeared",
  takes: (line, { next }) => {
    const name = squish(plain(line));
    const short =
      name.length <= 90 && !/[.!?:;]$|\b(?:19|20)\d\d\b/.test(name) && /^["“‘]?\p{Lu}/u.test(name);
    return short && !isRole(name) && siteFollows(next, 1)
      ? { sourceLine: { name, date: null, url: null } }
      : null;
  },
};

const PART = /^([Pp]art[ei]? (?:\d+|[IVXivx]+))(?:[\s:.–—-]+(["“‘'¿¡]?[\p{Lu}\d].{1,120}))?$/u;

/** `Part 1` between the lines of a repost's head, with the part's headline below it: above the article's date. */
export function partLine(dated: MetadataRule): MetadataRule {
  return {
    id: "part-line",
    zone: "head",
    field: "subtitle",
    once: true,
    after: ["repost"],
    why: "says which part of the article it is",
    takes: (line, { next }) => {
      const [, part, headline] = PART.exec(plain(line)) ?? [];
      if (part === undefined || isTranslation(headline ?? "")) return null;
      // Nothing but a translator stands between a part's number, or its headline, and its date: all else is the text.
      const date = next
        .slice(0, 3)
        .findIndex((later) => dated.takes(later, { ...ALONE, claimed: ["repost"] }) !== null);
      const between = next.slice(0, Math.max(date, 0)).map(plain).join(" ");
      if (date < 0 || (between !== "" && !isTranslation(between))) return null;
      return { subtitle: headline === undefined ? part : `${part}: ${headline}` };
    },
  };
}

/** What a repost's head goes on with: who translated it and when, and links to it in other languages. */
export const translation: MetadataRule = {
  id: "translation",
  zone: "head",
  field: "translator",
  after: ["repost", "part-line", "dated-byline", "date-line", "byline", "translation"],
  why: "says who translated it",
  takes: (line, { claimed, next: [following, ...later] }) => {
    if (isTranslation(plain(line))) return {};
    // "September 11, 2001" may be the text's first words: the day of a translation has more of the head below it.
    const dated = claimed.at(-1) === "translation" && parseDate(plain(line)) !== null;
    if (!dated || following === undefined) return null;
    return siteFollows([following, ...later], 1) || isTranslation(plain(following)) ? {} : null;
  },
};

const TRANSLATOR =
  /^(?:tradu[ck]ci[oó]n|traducido|traduzione|tradotto|traduction|traduit|translation|translated)(?:\s+del?\s+\p{L}+)?(?:\s+para\s+\S+)?(?:\s*:\s*|\s+(?:de|di|da|por|par|by)\s+|\s+)(.{3,60})$/iu;
const LANGUAGE =
  "(?:english|spanish|italian|french|german|portuguese|ingl[eé]s[e]?|espa[nñ]ol|spagnolo|italiano?|franc[eé]s[e]?|alem[aá]n|tedesco|portugu[eé]s)";
const VERSION = new RegExp(
  `^(?:${LANGUAGE} version|versi[oó]ne? original(?:e)?(?: (?:en|in) ${LANGUAGE})?|versi[oó]ne? (?:en|in) ${LANGUAGE})$`,
  "iu",
);

function isTranslation(written: string): boolean {
  const [, name] = TRANSLATOR.exec(written) ?? [];
  const names = name !== undefined && isName(squish(name)) && !/version|versi[oó]n/i.test(name);
  return names || VERSION.test(written);
}

/** `Return to The New World Order`: links to the repost site's own lists. "Return to sender" is the author's. */
export const returnLink: RemovalRule = {
  id: "return-link",
  zone: "foot",
  with: ["repost", "copy-source"],
  single: true,
  matches: (line) =>
    /^(?:return|back|go back|regresar|volver|ritorna(?:re)?|torna(?:re)?|retour)(?: (?:to|al?|a la|ad?|à|au) .{2,70})?$/iu.test(
      plain(line),
    ) &&
    !/[.!?:;,]$/.test(plain(line)) &&
    (isWholeLink(line) || /^\S+(?: [al]+| to| à| au)*$|\s[^\s\p{Ll}]*[\p{Lu}\d]/u.test(plain(line))),
  why: "leads to the lists of the site that reposted it",
};
