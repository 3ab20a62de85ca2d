import type { ComponentChildren } from "preact";
import type { Mark } from "../../src/archive/archive.ts";
import { type SiteConfig, sitePath } from "../../src/site.ts";
import { counted, formatCount } from "../wording/counts.ts";
import { formatDate, formatPeriod } from "../wording/dates.ts";
import { wordingOf } from "../wording/of-site.ts";

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
  const ofMonths = marks[0]?.period.length === 7;
  const severalYears = marks[0]?.period.slice(0, 4) !== marks.at(-1)?.period.slice(0, 4);
  return (
    <ol class={ofMonths ? "timeline months" : "timeline"}>
      {marks.map((mark, index) => {
        const label = ofMonths ? formatDate(site, mark.period, "monthName") : mark.period;
        const beginsYear = index === 0 || mark.period.endsWith("-01");
        return (
          <li key={mark.period}>
            <MarkLink site={site} mark={mark}>
              <span class="count" aria-hidden="true">
                {formatCount(site, mark.count)}
              </span>
              {mark.count > 0 && <Bar height={Math.max(2, Math.round((mark.count / most) * TALLEST))} />}
              <span class="period" aria-hidden="true">
                {label}
                {ofMonths && severalYears && (
                  <span class="year">{beginsYear && mark.period.slice(0, 4)}</span>
                )}
              </span>
              <span class="unseen">
                {lists.bar(formatPeriod(site, mark.period), counted(site, mark.count, "articles"))}
              </span>
            </MarkLink>
          </li>
        );
      })}
    </ol>
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
