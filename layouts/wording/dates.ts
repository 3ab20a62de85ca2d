import type { SiteConfig } from "../../src/config/site.ts";
import type { DateForm } from "../../src/text/formats.ts";
import { formatsOfSite } from "./of-site.ts";

/** Writes a date (`2023-01-16`, or `2023-01`) in the interface's language. */
export function formatDate(site: SiteConfig, date: string, form: DateForm): string {
  return formatsOfSite(site).date(date, form);
}

/** Writes a year (`2023`) or a month (`2023-01`: "January 2023") as it stands in headings: "Janvier 2023". */
export function formatPeriod(site: SiteConfig, period: string): string {
  const written = period.length === 4 ? period : formatDate(site, period, "month");
  return written.charAt(0).toLocaleUpperCase(site.language) + written.slice(1);
}
