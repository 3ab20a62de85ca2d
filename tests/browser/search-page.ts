import type { Page } from "playwright-core";

/** What a reader sees and touches on the search page. */
export function searchPage(page: Page) {
  return {
    box: page.locator("#search-form").getByRole("searchbox"),
    order: page.locator("#search-form").getByLabel("Order"),
    status: page.locator("#search-status"),
    hits: page.locator("#search-results .row-title"),
    chips: page.locator("#search-chips").getByRole("button"),
    more: page.locator("#search-more"),
    ways: page.locator("#search-advice").getByRole("link"),
    bars: page.locator("#search-years").getByRole("link"),
    /** The bar of a year. */
    bar: (year: string) => page.locator("#search-years").getByRole("link", { name: `${year}:` }),
    /** The check box of a value, such as `USA`; its label ends with a count. */
    choice: (filter: string, value: string) =>
      page.locator(`#search-filters details[data-filter="${filter}"] input[value="${value}"]`),
  };
}

/** The query part of a page's address, readable. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search.replaceAll("+", " "));
}
