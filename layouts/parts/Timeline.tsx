import type { ComponentChildren } from "preact";
import type { Mark } from "../../src/archive/archive.ts";
import { type SiteConfig, sitePath } from "../../src/site.ts";
import { counted, formatShortCount } from "../wording/counts.ts";
import { formatDate, formatPeriod } from "../wording/dates.ts";
import { wordingOf } from "../wording/of-site.ts";
import { Figures } from "./Figures.tsx";

const TALLEST = 72;
/** A count needs this many articles to stand tallest: a few articles are no peak. */
const PEAK = 8;

interface Props {
  readonly site: SiteConfig;
  readonly marks: readonly Mark[];
}

/**
 * A bar for each year or month, its height the number of articles. Bars are drawn by attributes, since the
 * security policy forbids inline styles; labels stand apart from the drawing, so nothing squeezes them.
 */
export function Timeline({ site, marks }: Props) {
  const { lists } = wordingOf(site);
  const most = Math.max(PEAK, ...marks.map((mark) => mark.count));
  const ofMonths = goesByMonth(marks);
  const severalYears = marks[0]?.period.slice(0, 4) !== marks.at(-1)?.period.slice(0, 4);
  return (
    <>
      <ol class={ofMonths ? "timeline months" : "timeline"}>
        {marks.map((mark, index) => (
          <li key={mark.period}>
            <MarkLink site={site} mark={mark}>
              <span class="count" aria-hidden="true">
                {formatShortCount(site, mark.count)}
              </span>
              {mark.count > 0 && <Bar height={Math.max(2, Math.round((mark.count / most) * TALLEST))} />}
              <span class="period" aria-hidden="true">
                {ofMonths ? formatDate(site, mark.period, "monthName") : <YearLabel year={mark.period} />}
                {ofMonths && severalYears && (
                  <span class="year">
                    {(index === 0 || mark.period.endsWith("-01")) && mark.period.slice(0, 4)}
                  </span>
                )}
              </span>
              <span class="unseen">
                {lists.bar(formatPeriod(site, mark.period), counted(site, mark.count, "articles"))}
              </span>
            </MarkLink>
          </li>
        ))}
      </ol>
      {marks.length > 1 && (
        <Figures
          site={site}
          of={ofMonths ? lists.month : lists.year}
          rows={marks.map(({ period, count }) => ({ name: formatPeriod(site, period), count }))}
        />
      )}
    </>
  );
}

/** Whether a timeline's marks are months, not years. */
export function goesByMonth([first]: readonly Mark[]): boolean {
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
function MarkLink({ site, mark, children }: { site: SiteConfig; mark: Mark; children: ComponentChildren }) {
  if (mark.path === null) return <span class="mark">{children}</span>;
  return (
    <a class="mark" href={sitePath(site, mark.path)}>
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
