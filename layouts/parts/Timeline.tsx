import type { ComponentChildren } from "preact";
import type { LinkedPeriod } from "../../src/archive/model/listing.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { counted, formatShortCount } from "../wording/counts.ts";
import { formatDate, formatPeriod } from "../wording/dates.ts";
import { wordingOf } from "../wording/of-site.ts";
import { Figures } from "./Figures.tsx";

const TALLEST = 72;
/** A count needs this many articles to stand tallest: a few articles are no peak. */
const PEAK = 8;

interface Props {
  readonly site: SiteConfig;
  readonly periods: readonly LinkedPeriod[];
}

/**
 * A bar for each year or month, its height the number of articles. Bars are drawn by attributes, since the
 * security policy forbids inline styles; labels stand apart from the drawing, so nothing squeezes them.
 */
export function Timeline({ site, periods }: Props) {
  const { lists } = wordingOf(site);
  const most = Math.max(PEAK, ...periods.map((linked) => linked.count));
  const ofMonths = goesByMonth(periods);
  const severalYears = periods[0]?.period.slice(0, 4) !== periods.at(-1)?.period.slice(0, 4);
  return (
    <>
      <ol class={ofMonths ? "timeline months" : "timeline"}>
        {periods.map((linked, index) => (
          <li key={linked.period}>
            <PeriodLink site={site} linked={linked}>
              <span class="count" aria-hidden="true">
                {formatShortCount(site, linked.count)}
              </span>
              {linked.count > 0 && <Bar height={Math.max(2, Math.round((linked.count / most) * TALLEST))} />}
              <span class="period" aria-hidden="true">
                {ofMonths ? formatDate(site, linked.period, "monthName") : <YearLabel year={linked.period} />}
                {ofMonths && severalYears && (
                  <span class="year">
                    {(index === 0 || linked.period.endsWith("-01")) && linked.period.slice(0, 4)}
                  </span>
                )}
              </span>
              <span class="unseen">
                {lists.bar(formatPeriod(site, linked.period), counted(site, linked.count, "articles"))}
              </span>
            </PeriodLink>
          </li>
        ))}
      </ol>
      {periods.length > 1 && (
        <Figures
          site={site}
          of={ofMonths ? lists.month : lists.year}
          rows={periods.map(({ period, count }) => ({ name: formatPeriod(site, period), count }))}
        />
      )}
    </>
  );
}

/** Whether a timeline's periods are months, not years. */
export function goesByMonth([first]: readonly LinkedPeriod[]): boolean {
  return first?.period.length === 7;
}

/** Where there is little room the century is left out. */
function YearLabel({ year }: { year: string }) {
  return (
    <>
      <span class="century">{year.slice(0, 2)}</span>
      {year.slice(2)}
    </>
  );
}

/** A period without articles has no page to lead to. */
function PeriodLink({
  site,
  linked,
  children,
}: {
  site: SiteConfig;
  linked: LinkedPeriod;
  children: ComponentChildren;
}) {
  if (linked.path === null) return <span class="mark">{children}</span>;
  return (
    <a class="mark" href={sitePath(site, linked.path)}>
      {children}
    </a>
  );
}

function Bar({ height }: { height: number }) {
  return (
    <svg class="bar" width="10" height={height} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" />
    </svg>
  );
}
