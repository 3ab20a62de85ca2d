import type { Built } from "./build-site.ts";

const FELL_BACK =
  "warning: read by remark, the reference parser, as the accelerated one does not load on this machine: slower, and in rare cases otherwise than where it does (docs/decisions/0003-parser.md)";

/** A build in two lines, what the site holds and what to look at, and one for each old site left behind. */
export function summaryLines(built: Built): readonly string[] {
  const { out, articles, drafts, duplicates, pages, bytes, refused, messages, fellBack, leftovers, seconds } =
    built;
  const warnings = messages.filter(({ message }) => message.severity === "warning").length;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `${out}: ${count(articles, "article")}, ${count(pages, "page")}, ${size} in ${seconds.toFixed(1)} s`,
    [
      `${count(refused, "article")} refused`,
      `${count(warnings, "warning")}${warnings > 0 ? " (npm run check lists them)" : ""}`,
      ...(drafts > 0 ? [`${count(drafts, "draft")} left out`] : []),
      ...(duplicates > 0 ? [`${count(duplicates, "duplicate")} left out`] : []),
    ].join(", "),
    ...(fellBack ? [FELL_BACK] : []),
    ...leftovers.map((leftover) => `warning: ${leftover}`),
  ];
}

/** `1 page`, `1,204 pages` */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
