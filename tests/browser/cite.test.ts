import { expect, test } from "vitest";
import { addressOf, openPage, openPageAs } from "./reader.ts";

const ARTICLE = "2023/01/cuba-talks-resume/";

test("a reader copies a citation, its italics with it, and is told so", async () => {
  const page = await openPageAs({ permissions: ["clipboard-read", "clipboard-write"] }, ARTICLE);
  await page.getByRole("button", { name: "Copy the Chicago citation" }).click();
  await page.getByRole("status").getByText("Copied").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return [await text("text/plain"), await text("text/html")];
  });
  const written = page.locator("#cite-chicago");
  expect(copied[0]).toBe(await written.textContent());
  expect(copied[1]).toContain(`<i>${await written.locator("i").first().textContent()}</i>`);
});

test("where nothing may be copied the citation is selected", async () => {
  const page = await openPage(ARTICLE);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error("not allowed"));
  });
  await page.getByRole("button", { name: "Copy the MLA citation" }).click();
  await page.waitForFunction(() => getSelection()?.toString() !== "");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await page.locator("#cite-mla").textContent(),
  );
});

test("on paper stand the address and the Chicago citation", async () => {
  const page = await openPage(ARTICLE);
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator(".cite").innerText();
  await page.emulateMedia({ media: "screen" });
  expect(printed).toContain(`https://clippings.example/news-archive/${ARTICLE}`);
  expect(printed).toContain("Chicago");
  expect(printed).not.toMatch(/APA|MLA|BibTeX|Copy/);
});

test("a region's citations are downloaded as one file under its name", async () => {
  const region = "regions/latin-america-caribbean/";
  const page = await openPage(region);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "RIS" }).click();
  expect((await downloading).suggestedFilename()).toBe("latin-america-caribbean.ris");
  const ris = await (await fetch(addressOf(`${region}cite.ris`))).text();
  const articles = ris.match(/^TY {2}- NEWS\r$/gm)?.length ?? 0;
  expect(articles).toBeGreaterThan(1);
  expect(await page.locator(".dateline").textContent()).toContain(`${articles} articles`);
});
