import { type Location, location } from "vfile-location";
import type { Keep } from "../front-matter/keep-entry.ts";
import { nearest } from "../text/nearest.ts";
import { lineAt } from "../text/position.ts";
import type { Range } from "../text/range.ts";

/** The check that refuses a file of several articles; `keep` names it as it names rules. */
export const SEVERAL_ARTICLES = "several-articles";

/** A stretch of the file that a rule takes, where no `keep` gives it back. */
export interface Taking extends Range {
  readonly rule: string;
}

/** Whether an entry gives back what was taken: whole, even where it names only some of its lines. */
export function keeps(entry: Keep, { rule, start, end }: Taking, places: Location): boolean {
  if ("rule" in entry) return entry.rule === rule;
  return lineAt(places, start) <= entry.to && entry.from <= lineAt(places, end - 1);
}

/** Says why an entry gives nothing back, or `null` where it does. */
export function whyUnused(
  entry: Keep,
  takings: readonly Taking[],
  rules: readonly string[],
  content: string,
): string | null {
  const places = location(content);
  if (takings.some((taking) => keeps(entry, taking, places))) return null;
  if ("rule" in entry && entry.rule === SEVERAL_ARTICLES) return null;
  const reason =
    "rule" in entry
      ? unusedRule(entry.rule, rules)
      : unusedLines(entry, takings, places, lineAt(places, content.length));
  return `"keep" names ${reason}`;
}

function unusedRule(rule: string, rules: readonly string[]): string {
  if (rules.includes(rule)) return `"${rule}", but this rule took nothing from this file; remove it`;
  const meant = nearest(rule, [...rules, SEVERAL_ARTICLES]);
  const help =
    meant === null ? "npm run explain names those that took something" : `did you mean "${meant}"?`;
  return `"${rule}", which is no rule for this file; ${help}`;
}

function unusedLines(
  { written, from, to }: Exclude<Keep, { rule: string }>,
  takings: readonly Taking[],
  places: Location,
  lines: number,
): string {
  const taken = takings
    .map(({ rule, start, end }) => ({ rule, first: lineAt(places, start), last: lineAt(places, end - 1) }))
    .map((taking) => ({ ...taking, away: Math.max(from - taking.last, taking.first - to) }))
    .sort((a, b) => a.away - b.away)[0];
  const why = from > lines ? `the file has ${lines} lines` : "nothing was taken from there";
  if (taken === undefined) return `${written}, but ${why}; remove it`;
  const { first, last, rule } = taken;
  const where = first === last ? `line ${first}` : `lines ${first}-${last}`;
  return `${written}, but ${why}; the nearest is ${where} (${rule})`;
}
