import { anyOf, LANGUAGES } from "../languages/languages.ts";

const WEEKDAY = `(?:${anyOf(({ weekdays }) => weekdays)})`;
const MONTHS = LANGUAGES.map(({ months }) => months.split(" ").map((names) => names.split("|")));
const MONTH = "(\\p{L}{3,10})\\.?";
const DAY = `(\\d{1,2})(?:${anyOf(({ ordinals }) => ordinals)})?`;
const YEAR = "(\\d{4})";
/** Between the parts: white space, a comma, a hyphen, Spanish `de`. */
const GAP = `(?:\\s*,\\s*|\\s+|-)(?:(?:${anyOf(({ of }) => of)})\\s+)?`;

/** The forms a date is written in, each with the order of its three parts. */
const FORMS: readonly (readonly [pattern: string, order: "dmy" | "mdy" | "ymd"])[] = [
  [`(?:${WEEKDAY},?\\s+)?${MONTH}${GAP}${DAY}${GAP}${YEAR}`, "mdy"],
  [`(?:${WEEKDAY},?\\s+)?${DAY}${GAP}${MONTH}${GAP}${YEAR}`, "dmy"],
  [`${YEAR}-(\\d{1,2})-(\\d{1,2})`, "ymd"],
  ["(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", "dmy"],
];

/** Source of a regular expression (flags `iu`) that matches any date this module reads, without groups. */
export const DATE = `(?:${FORMS.map(([pattern]) => pattern.replaceAll(/\((?!\?)/g, "(?:")).join("|")})`;

const parsers = FORMS.map(([pattern, order]) => ({ form: new RegExp(`^${pattern}$`, "iu"), order }));

/**
 * Reads one date in any form the publishers write it (`January 16, 2023`, `05 février 2019`, `13 de agosto 2014`,
 * `June 7th, 2024`, `2009-01-05`, `12.9.2001`) and answers `YYYY-MM-DD`, or `null` where it is no date or a day
 * that does not exist. Never asks `Date` to parse, which would guess.
 */
export function parseDate(text: string): string | null {
  const written = text.trim();
  for (const { form, order } of parsers) {
    const [, a, b, c] = form.exec(written) ?? [];
    if (a === undefined || b === undefined || c === undefined) continue;
    const [year, month, day] = order === "ymd" ? [a, b, c] : order === "mdy" ? [c, a, b] : [c, b, a];
    return calendarDate(Number(year), monthNumber(month), Number(day));
  }
  return null;
}

function monthNumber(name: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const candidates = new Set(
    MONTHS.flatMap((months) =>
      months.flatMap((names, i) => (names.some((full) => full.startsWith(plain)) ? [i + 1] : [])),
    ),
  );
  // `juil` is July and `jui` could be June as well: an ambiguous name is no month.
  const [month = 0, ...others] = candidates;
  return others.length === 0 ? month : 0;
}

function calendarDate(year: number, month: number, day: number): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days || year < 1000) return null;
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
