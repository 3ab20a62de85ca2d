import { DATE, parseDate } from "../articles/dates.ts";
import type { Line } from "../articles/lines.ts";
import { splitAuthors } from "./authors.ts";
import { plain } from "./line-shapes.ts";
import { isName, isSourceName, squish } from "./names.ts";
import type { MetadataRule, RemovalRule } from "./publisher.ts";
import { webAddress } from "./web-address.ts";

/** How sites that repost articles name the site they took one from: `from X Website`, `del Sitio Web X`. */
const SITES = [
  { language: "en", form: /^from\s+(?:the\s+)?(.{2,60}?)\s*web\s?site$/iu },
  { language: "es", form: /^del\s+sitio\s+web\s+(\S{2,40})$/iu },
  { language: "it", form: /^dal\s+sito\s+web\s+(\S{2,40})$/iu },
] as const;

/** The site that a line names, and the language the copy is in. */
function siteIn(written: string): { readonly language: string; readonly name: string } | null {
  for (const { language, form } of SITES) {
    const name = squish(form.exec(written)?.[1] ?? "");
    if (isSourceName(name)) return { language, name };
  }
  return null;
}

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

/** `> Source: https://…` under the headline: where this copy was found, which may be at the publisher's (`own`). */
export function copySource(own: RegExp): MetadataRule {
  return {
    id: "copy-source",
    zone: "head",
    field: "url",
    once: true,
    single: true,
    why: "says where this copy was found",
    takes: (line, { next, claimed }) => {
      const [, written] = /^(?:source|fuente|fonte)\s*:\s*(\S+)$/i.exec(plain(line)) ?? [];
      const address = webAddress(written);
      if (address === null || claimed.some((id) => id !== "title" && id !== "subtitle" && id !== "byline"))
        return null;
      // A repost says further down which site it took the article from: then this is not the original.
      return own.test(address) && !siteFollows(next, LOOK_AHEAD) ? { url: address } : {};
    },
  };
}

/** How many lines below the headline a repost may name the site it took the article from. */
const LOOK_AHEAD = 8;

/** Whether one of the next lines, or several of them together, name the site that an article was taken from. */
function siteFollows(next: readonly Line[], lines: number): boolean {
  const words = next.map(plain);
  return words
    .slice(0, lines)
    .some((_, from) => [1, 2, 3].some((count) => siteIn(words.slice(from, from + count).join(" ")) !== null));
}

/** `from X Website`, on one line or several; the publisher's own name (`own`) is no other source. */
export function repostSite(own: RegExp): MetadataRule {
  return {
    id: "repost",
    zone: "head",
    field: "source",
    why: "says where another site took it from",
    takes: (line, { claimed }) => {
      const site = siteIn(plain(line));
      if (site === null) return null;
      const { language, name } = site;
      // A second site is the translation's.
      if (claimed.includes("repost")) return { language };
      const address = webAddress(line.links[0]?.url);
      if (!own.test(name)) return { language, sourceLine: { name, date: null, url: address } };
      const page = address !== null && own.test(address) && new URL(address).pathname.length > 1;
      return page ? { language, url: address } : { language };
    },
  };
}

/** The journal in which it first appeared, right above the site it was taken from. */
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
    return short && siteFollows(next, 1) ? { sourceLine: { name, date: null, url: null } } : null;
  },
};

/** `Part 1` between the lines of a repost's head: the article's own number, above its date. */
export function partLine(dated: MetadataRule): MetadataRule {
  return {
    id: "part-line",
    zone: "head",
    field: "subtitle",
    once: true,
    single: true,
    after: ["repost"],
    why: "says which part of the article it is",
    takes: (line, { next }) => {
      const dateFollows = next
        .slice(0, 3)
        .some((later) => dated.takes(later, { next: [], claimed: ["repost"] }));
      return dateFollows && /^part[ei]? (?:\d+|[ivx]+)$/i.test(plain(line))
        ? { subtitle: plain(line) }
        : null;
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
  takes: (line, { claimed }) => {
    const written = plain(line);
    const [, name] = TRANSLATOR.exec(written) ?? [];
    const dated = claimed.at(-1) === "translation" && parseDate(written) !== null;
    return dated ||
      VERSION.test(written) ||
      (name !== undefined && isName(squish(name)) && !/version|versi[oó]n/i.test(name))
      ? {}
      : null;
  },
};

const TRANSLATOR =
  /^(?:tradu[ck]ci[oó]n|traducido|traduzione|tradotto|traduction|traduit|translation|translated)(?:\s*:\s*|\s+(?:de|di|da|por|par|by)\s+|\s+)(.{3,60})$/iu;
const LANGUAGE =
  "(?:english|spanish|italian|french|german|portuguese|ingl[eé]s[e]?|espa[nñ]ol|spagnolo|italiano?|franc[eé]s[e]?|alem[aá]n|tedesco|portugu[eé]s)";
const VERSION = new RegExp(
  `^(?:${LANGUAGE} version|versi[oó]ne? original(?:e)?(?: (?:en|in) ${LANGUAGE})?|versi[oó]ne? (?:en|in) ${LANGUAGE})$`,
  "iu",
);

/** `Return to The New World Order`: links to the repost site's own lists. */
export const returnLink: RemovalRule = {
  id: "return-link",
  zone: "foot",
  with: ["repost", "copy-source"],
  single: true,
  matches: (line) =>
    /^(?:return|back|go back|regresar|volver|ritorna(?:re)?|torna(?:re)?|retour)(?: (?:to|al?|a la|ad?|à|au) .{2,70})?$/iu.test(
      plain(line),
    ) && !/[.!?:;,]$/.test(plain(line)),
  why: "leads to the lists of the site that reposted it",
};
