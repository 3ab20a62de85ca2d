import type { Page } from "playwright-core";

/** A movement of the page's parts, as cumulative layout shift counts them (0 is none). */
export interface Shift {
  readonly value: number;
  /** Whether it follows so closely on a key or a click that the reader expects it. */
  readonly expected: boolean;
  /** What moved, by ids: `search-filters`, or `in search-filters`. */
  readonly what: readonly string[];
}

/** What has moved on the page so far. */
export async function shifts(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        const seen: Shift[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
              sources: readonly { readonly node: Node | null }[];
            };
            const what = sources.map(({ node }) => {
              const element = node instanceof Element ? node : node?.parentElement;
              return element?.id || `in ${element?.closest("[id]")?.id}`;
            });
            seen.push({ value, expected: hadRecentInput, what });
          }
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // The shifts so far are handed over before the next frame is drawn twice.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen)));
      }),
  );
}
