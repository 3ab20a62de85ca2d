import { describe, expect, test } from "vitest";
import { settled } from "./page-kinds.ts";
import { openPageAs } from "./reader.ts";
import { searchPage } from "./search-page.ts";
import { shifts } from "./shifts.ts";

describe.each([
  ["telephone", { width: 390, height: 844 }],
  ["desk", { width: 1280, height: 800 }],
])("on a %s", (_where, viewport) => {
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
