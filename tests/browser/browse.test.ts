import { expect, test } from "vitest";
import { openPage } from "./reader.ts";
import { searchPage } from "./search-page.ts";

test.each([
  ["a report to the articles it shares with an author", "reports/the-ports-file/", "Prof. Ana Duarte"],
  ["a year to its articles about a region", "2023/", "Latin America & Caribbean"],
])("a reader goes from %s, as many as were promised", async (_, path, name) => {
  const page = await openPage(path);
  const crossing = page.locator(".crossings li").filter({ hasText: name });
  const count = await crossing.locator(".count").textContent();
  await crossing.getByRole("link").click();
  await searchPage(page)
    .status.getByText(new RegExp(`^${count} articles$`))
    .waitFor();
});

test("a reader enters a region from the map, by keyboard", async () => {
  const page = await openPage("");
  const region = page.locator(".map").getByRole("link", { name: /^Europe: \d articles$/ });
  await region.focus();
  await region.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Europe" }).waitFor();
});

test("a bar of a short list leads to where its year begins", async () => {
  const page = await openPage("regions/latin-america-caribbean/");
  const bar = page.locator(".timeline").getByRole("link", { name: /^2019: / });
  await bar.click();
  expect(await page.locator(":target time").getAttribute("datetime")).toMatch(/^2019-/);
});
