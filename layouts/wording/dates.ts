import type { SiteConfig } from "../../src/site.ts";

type Form = "day" | "longDay" | "dayOfMonth" | "month" | "monthName";

const FORMS: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "short", year: "numeric" },
  longDay: { day: "numeric", month: "long", year: "numeric" },
  dayOfMonth: { day: "numeric", month: "long" },
  month: { month: "long", year: "numeric" },
  monthName: { month: "short" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a date (`2023-01-16`, or `2023-01`) in the interface's language. */
export function formatDate(site: SiteConfig, date: string, form: Form): string {
  const key = `${site.language} ${form}`;
  const format = formats.get(key) ?? newFormat(site.language, form);
  formats.set(key, format);
  return format.format(new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`));
}

/** Writes a year (`2023`) or a month (`2023-01`: "January 2023"). */
export function formatPeriod(site: SiteConfig, period: string): string {
  return period.length === 4 ? period : formatDate(site, period, "month");
}

/** Plain "en" would put the month first, as in the United States; an archive of the world puts the day first. */
function newFormat(language: string, form: Form): Intl.DateTimeFormat {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: "UTC" });
}
