import type { Expected } from "../demo/facts.ts";
import type { Reading } from "../src/articles/article.ts";
import type { Segment } from "../src/text/stretch.ts";

/** The measures of cleaning, each of which an article meets or fails. */
export const MEASURES = [
  "body whole",
  "no leaks",
  "paragraphs identical",
  "nothing made up",
  "ledger exact",
  "publisher",
  "language",
  "title",
  "subtitle",
  "description",
  "authors",
  "published",
  "firstPublished",
  "source.name",
  "source.date",
  "url",
  "regions",
  "themes",
  "reports",
  "copyright",
] as const;
export type Measure = (typeof MEASURES)[number];

/** One thing that did not come out as it should. */
export interface Difference {
  readonly measure: Measure;
  readonly want: string;
  readonly got: string;
}

/** Compares what cleaning made of an article with what it should have. */
export function differences(expected: Expected, got: Reading): Difference[] {
  return [...fieldDifferences(expected, got), ...bodyDifferences(expected, got), ...ledgerDifferences(got)];
}

const FIELDS: Readonly<Partial<Record<Measure, (article: Expected | Reading) => unknown>>> = {
  publisher: (article) => article.publisher,
  language: (article) => article.language,
  title: (article) => article.title,
  subtitle: (article) => article.subtitle,
  description: (article) => article.description,
  authors: (article) => article.authors,
  published: (article) => article.published,
  firstPublished: (article) => article.firstPublished,
  "source.name": (article) => article.source?.name ?? null,
  "source.date": (article) => article.source?.date ?? null,
  url: (article) => article.url,
  regions: (article) => article.regions,
  themes: (article) => article.themes,
  reports: (article) => article.reports,
  copyright: (article) => article.copyright,
};

function fieldDifferences(expected: Expected, got: Reading): Difference[] {
  return Object.entries(FIELDS).flatMap(([name, field]): Difference[] => {
    const measure = name as Measure;
    const [want, have] = [shown(field(expected)), shown(field(got))];
    if (want === have) return [];
    const madeUp = want === "null" || want === "[]";
    const difference = { measure, want, got: have };
    return madeUp ? [difference, { ...difference, measure: "nothing made up" }] : [difference];
  });
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? plain(item) : item));
}

function bodyDifferences(expected: Expected, got: Reading): Difference[] {
  const want = expected.text.map(plain);
  const have = (got.text ?? "")
    .split(/\n\s*\n/)
    .map(plain)
    .filter((block) => block !== "");
  const [wantWords, haveWords] = [want.flatMap(wordsOf), have.flatMap(wordsOf)];
  const found: Difference[] = [];
  const missing = firstMissing(wantWords, haveWords);
  if (missing !== null)
    found.push({
      measure: "body whole",
      want: around(wantWords, missing),
      got: aroundSame(haveWords, wantWords, missing),
    });
  const leaked = leaks(wantWords, haveWords);
  if (leaked.length > 0) found.push({ measure: "no leaks", want: "", got: leaked.join(" ") });
  const differs = Array.from({ length: Math.max(want.length, have.length) }, (_, i) => i).find(
    (i) => want[i] !== have[i],
  );
  if (differs !== undefined) {
    found.push({
      measure: "paragraphs identical",
      want: want[differs] ?? "(no more)",
      got: have[differs] ?? "(no more)",
    });
  }
  return found;
}

/** Index of the first wanted word that does not follow in order, or `null`. */
function firstMissing(want: readonly string[], have: readonly string[]): number | null {
  let at = 0;
  for (const [i, word] of want.entries()) {
    at = have.indexOf(word, at) + 1;
    if (at === 0) return i;
  }
  return null;
}

/** Words that stand more often in the text than they should. */
function leaks(want: readonly string[], have: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of want) left.set(word, (left.get(word) ?? 0) + 1);
  return have.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function ledgerDifferences({ content, ledger, text }: Reading): Difference[] {
  const fault = partitionFault(content, ledger);
  if (fault !== null) return [{ measure: "ledger exact", want: "a partition", got: fault }];
  const kept = ledger.filter((segment) => segment.kind === "body" || segment.kind === "repair");
  const written = kept.map((segment) => withoutMarkup(content.slice(segment.start, segment.end))).join(" ");
  const [accounted, words] = [wordsOf(plain(written)), wordsOf(plain(text ?? ""))];
  const differs = Array.from({ length: Math.max(accounted.length, words.length) }, (_, i) => i).find(
    (i) => accounted[i] !== words[i],
  );
  if (differs === undefined) return [];
  return [{ measure: "ledger exact", want: around(words, differs), got: around(accounted, differs) }];
}

function partitionFault(content: string, ledger: readonly Segment[]): string | null {
  let at = 0;
  for (const { start, end, line } of ledger) {
    if (start !== at || end <= start) return `gap, overlap or empty segment at ${at}`;
    if (line !== content.slice(0, at).split(/\r\n|\r|\n/).length) return `segment at ${at} says line ${line}`;
    at = end;
  }
  return at === content.length ? null : `ends at ${at} of ${content.length}`;
}

/** Markdown without addresses and escapes: what is left are the words of the text. */
function withoutMarkup(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, "]").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function plain(value: string): string {
  return value.normalize("NFKC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
}

function wordsOf(value: string): readonly string[] {
  return value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function around(words: readonly string[], at: number): string {
  return words.slice(Math.max(0, at - 4), at + 8).join(" ") || "(nothing)";
}

function aroundSame(have: readonly string[], want: readonly string[], at: number): string {
  const before = want.slice(Math.max(0, at - 4), at).join(" ");
  const found = have.findIndex((_, i) => have.slice(i, i + 4).join(" ") === before);
  return found < 0 ? "(not found)" : have.slice(found, found + 12).join(" ");
}
