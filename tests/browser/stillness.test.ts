import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PAGE_KINDS, settled } from "./page-kinds.ts";
import { addressOf, openPageAs } from "./reader.ts";
import { searchPage } from "./search-page.ts";

/** A movement of the page's parts, as cumulative layout shift counts them (0 is none). */
interface Shift {
  readonly value: number;
  /** Whether it follows so closely on a key or a click that the reader expects it. */
  readonly expected: boolean;
  /** What moved, by ids: `search-filters`, or `in search-filters`. */
  readonly what: readonly string[];
}

/** What has moved on the page so far. */
async function shifts(page: Page): Promise<readonly Shift[]> {
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

describe.each([
  ["telephone", { width: 390, height: 844 }],
  ["desk", { width: 1280, height: 800 }],
])("on a %s", (_where, viewport) => {
  test("nothing on a page moves by itself", { timeout: 60_000 }, async () => {
    const page = await openPageAs({ viewport }, "");
    const moving: string[] = [];
    for (const [kind, path] of PAGE_KINDS) {
      await page.goto(addressOf(path));
      await settled(page);
      for (const { value, expected } of await shifts(page)) if (!expected) moving.push(`${kind}: ${value}`);
    }
    expect(moving).toEqual([]);
  });

  test("an answer moves nothing but the lists of filters, however late it comes after the last key", async () => {
    const page = await openPageAs({ viewport }, "search/");
    await settled(page);
    let letIn = () => {};
    const admitted = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route("**/pagefind/**", async (route) => {
      await admitted;
      await route.continue();
    });
    const { box, status, hits } = searchPage(page);
    await box.pressSequentially("cuba");
    await status.getByText("Searching").waitFor();
    const before = (await shifts(page)).length;
    letIn();
    await hits.first().waitFor();
    const late = (await shifts(page)).slice(before);
    expect(late.filter(({ what }) => what.some((part) => part !== "in search-filters"))).toEqual([]);
  });

  test("a filter moves the page under the reader's hand, and not again", async () => {
    const page = await openPageAs({ viewport }, "search/?q=cuba");
    const { chips, choice, status } = searchPage(page);
    await settled(page);
    const usa = choice("region", "USA");
    if (!(await usa.isVisible())) await page.locator('details[data-filter="region"] summary').click();
    await usa.check();
    await status.getByText(/^1 article$/).waitFor();
    await chips.click();
    await status.getByText(/^6 articles$/).waitFor();
    expect((await shifts(page)).filter(({ expected }) => !expected)).toEqual([]);
  });
});
