import { DATE, parseDate } from "../articles/dates.ts";
import type { Line } from "../articles/lines.ts";
import { isSourceName, splitAuthors, splitValues, squish } from "./names.ts";
import { key } from "./phrase.ts";
import type { MetadataRule, Publisher, RemovalRule, Rule, RuleContext, Taken } from "./publisher.ts";
import { withoutTracking } from "./web-address.ts";

/** `By X`, in each of the words a publisher opens a byline with. */
export function byline(words: readonly string[]): MetadataRule {
  const opening = new RegExp(`^(?:${words.join("|")})(?:\\s*:\\s*|\\s+)(.+)$`, "iu");
  return {
    id: "byline",
    zone: "head",
    field: "authors",
    once: true,
    single: true,
    why: "names the authors",
    takes: (line) => {
      const names = opening.exec(plain(line))?.[1];
      const authors = names === undefined ? null : splitAuthors(names, line.links);
      return authors && { authors };
    },
  };
}

/** The publisher's own line: its name and the day it published the copy. */
export function publisherLine(names: readonly string[]): MetadataRule {
  const form = new RegExp(`^(?:${names.join("|")})(?:\\s*[,:–—-]\\s*|\\s+)(.+)$`, "iu");
  return {
    id: "publisher-line",
    zone: "head",
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
  if (!linked && !isSourceName(source)) return null;
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
      if (line.kind === "heading") return null;
      const head = ["byline", "affiliation", "publisher-line", "listing-line", "first-published"];
      const after = claimed.some((id) => head.includes(id)) && !claimed.some((id) => LATE.has(id));
      const following = next[0];
      const before =
        following !== undefined &&
        neighbours.some((rule) => rule.takes(following, { next: [], claimed: [] }) !== null);
      return after || before ? readSourceLine(line) : null;
    },
  };
}

/** A line that is only a date, right under the byline or what belongs to it. */
export function dateLine(after: readonly string[]): MetadataRule {
  return {
    id: "date-line",
    zone: "head",
    field: "published",
    once: true,
    single: true,
    after,
    why: "says when it was published",
    takes: (line) => {
      const published = ONLY_DATE.test(plain(line)) ? parseDate(plain(line)) : null;
      return published === null ? null : { published };
    },
  };
}

/** Rules whose lines stand after the place for a source or an affiliation. */
const LATE = new Set(["region", "theme", "report", "translate-website", "newsletter", "share", "separator"]);

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
      const follows = next
        .slice(0, 2)
        .some((later) => dated.some((rule) => rule.takes(later, { next: [], claimed })));
      return short && follows && line.kind !== "heading" ? { affiliation: text } : null;
    },
  };
}

const anyLabel = /(?:regions?|themes?|reports?|régions?|thèmes?|analyses?)\s*:/iu;

/** `Region: USA, Canada`; a label whose value was lost is claimed as well, and gives nothing. */
export function label(
  id: "region" | "theme" | "report",
  names: readonly string[],
  known: readonly string[],
): MetadataRule {
  const form = new RegExp(`^(?:${names.join("|")})\\s*:(.*)$`, "iu");
  const keys = new Set(known.map(key));
  const field = `${id}s` as const;
  return {
    id,
    zone: "head",
    field,
    once: true,
    single: true,
    why: `files it under a ${id}`,
    takes: (line) => {
      const written = form.exec(plain(line))?.[1];
      // Glued to the next label: the walk takes such a line apart.
      if (written === undefined || anyLabel.test(written)) return null;
      const linked = line.links.map((link) => link.text);
      const values =
        linked.length > 0 ? linked.flatMap((text) => splitValues(text, known)) : splitValues(written, known);
      const sensible = (value: string): boolean =>
        keys.has(key(value)) ||
        (/^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u.test(value) && value.length <= 60 && !/[.;]$/.test(value));
      if (!values.every(sensible)) return null;
      if (
        linked.length === 0 &&
        values.some((value) => !keys.has(key(value)) && value.split(/\s+/).length > 7)
      )
        return null;
      return { [field]: values };
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

/** `Url of this article:` with the address behind it, or alone. */
export function urlLabel(zone: "head" | "foot", forms: readonly string[]): MetadataRule {
  const form = new RegExp(`^(?:${forms.join("|")})\\s*:?\\s*(\\S*)$`, "iu");
  return {
    id: zone === "head" ? "url-label" : "url-line",
    zone,
    field: "url",
    single: true,
    why: "gives the address of the original",
    takes: (line) => {
      const written = form.exec(plain(line))?.[1];
      if (written === undefined) return null;
      const address = webAddress(line.links[0]?.url) ?? webAddress(written);
      return address === null ? {} : { url: withoutTracking(address) };
    },
  };
}

/** A line that is only an address: after its label, or of the publisher's own site. */
export function addressLine(zone: "head" | "foot", hosts: RegExp): MetadataRule {
  return {
    id: zone === "head" ? "url" : "url-address",
    zone,
    field: "url",
    once: true,
    single: true,
    why: "is the address of the original",
    takes: (line, { claimed, next }) => {
      const text = squish(plain(line));
      const address = /\s/.test(text) ? null : webAddress(text);
      if (address === null) return null;
      const labelled = claimed.at(-1) === "url-label" || /\burl\b.*:$/i.test(plain(next[0] ?? line));
      const page = hosts.test(address) && new URL(address).pathname.length > 1;
      return labelled || page ? { url: withoutTracking(address) } : null;
    },
  };
}

/** An address with a scheme, from one that may lack it; `null` for what leads nowhere, such as `#`. */
export function webAddress(written: string | undefined): string | null {
  if (written === undefined) return null;
  const address = /^(?:www\.|[\w-]+\.(?:ca|com|org|net)\/)/i.test(written) ? `http://${written}` : written;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && URL.canParse(address) ? address : null;
}

const plains = new WeakMap<Line, string>();

/** A line's words with markup that was escaped or left over taken away from its ends. */
export function plain(line: Line): string {
  const known = plains.get(line);
  if (known !== undefined) return known;
  const text = line.text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[\s*_\\]+|[\s*_\\]+$/g, "")
    .trim();
  plains.set(line, text);
  return text;
}

/** Rules for the lines above the byline: headline, subtitle, standfirst. `head` are the rules that follow them. */
export function titleRules(
  head: readonly MetadataRule[],
  removals: readonly RemovalRule[],
): readonly MetadataRule[] {
  const isHead = (line: Line): boolean =>
    head.some((rule) => rule.takes(line, { next: [], claimed: ["byline"] }) !== null);
  const headFollows = (context: RuleContext, lines: number): boolean =>
    context.next.slice(0, lines).some(isHead);
  const isOwn = (line: Line): boolean =>
    isHead(line) || removals.some((rule) => rule.matches(line, { next: [], claimed: [] }));
  const own = (line: Line): boolean => isOwn(line) || line.joined.some(isOwn);
  return [
    {
      id: "title",
      zone: "head",
      field: "title",
      once: true,
      single: true,
      why: "is the headline",
      takes: (line, context) => {
        if (!onlyAfter(["masthead"], context)) return null;
        // A headline of the first level is the title whatever it says: "By the Sea".
        if (own(line) && !(line.kind === "heading" && line.depth === 1)) return null;
        const heading = line.kind === "heading" && (line.depth === 1 || headFollows(context, 6));
        const paragraph = line.kind === "paragraph" && line.text.length < 250 && headFollows(context, 4);
        const title = plain(line);
        return title !== "" && (heading || paragraph) ? { title } : null;
      },
    },
    {
      id: "subtitle",
      zone: "head",
      field: "subtitle",
      once: true,
      single: true,
      why: "is the second line of the headline",
      takes: (line, context) =>
        onlyAfter(["masthead", "title"], context) &&
        line.kind === "heading" &&
        !own(line) &&
        headFollows(context, 3)
          ? { subtitle: plain(line) }
          : null,
    },
    {
      id: "description",
      zone: "head",
      field: "description",
      once: true,
      why: "is the standfirst",
      takes: (line, context) => {
        if (line.kind !== "paragraph" || !line.whole || own(line)) return null;
        if (!onlyAfter(["masthead", "title", "subtitle"], context)) return null;
        // "Within two blocks": the byline stands next, or behind one more paragraph.
        return headFollows(context, 2) ? { description: plain(line) } : null;
      },
    },
  ];
}

function onlyAfter(ids: readonly string[], { claimed }: RuleContext): boolean {
  return claimed.every((id) => ids.includes(id));
}

/**
 * The publisher for a file whose front matter states the title: only that title, or a headline of the first level,
 * is claimed as one, so that the first line left may be a subtitle or a standfirst.
 */
export function withKnownTitle(publisher: Publisher, title: string): Publisher {
  const rules = publisher.rules.map((rule): Rule => {
    if (rule.id !== "title" || "matches" in rule) return rule;
    const isTitle = (line: Line): boolean => line.depth === 1 || key(line.text) === key(title);
    return { ...rule, takes: (line, context) => (isTitle(line) ? rule.takes(line, context) : null) };
  });
  return { ...publisher, rules };
}
