import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureSite } from "./fixture-sites.ts";
import { addressOf, openPageAs } from "./reader.ts";

/** An element of an XML document: its name, attributes and text, and the elements in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

/** Reads a file of the site as XML, as strictly as feed readers do. */
async function readXml(page: Page, path: string): Promise<Element> {
  return page.evaluate(async (address) => {
    const read = (element: globalThis.Element): Element => ({
      name: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent ?? "",
      children: [...element.children].map(read),
    });
    const bytes = await (await fetch(address)).arrayBuffer();
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return read(new DOMParser().parseFromString(text, "application/xml").documentElement);
  }, addressOf(path));
}

/** A page whose policy does not keep the test itself from parsing: Trusted Types forbid `DOMParser` a string. */
const openPage = (path: string) => openPageAs({ bypassCSP: true }, path);

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => all(element, name).map(({ text }) => text);
const linksOf = (element: Element, rel: string) =>
  all(element, "link")
    .filter(({ attributes }) => attributes.rel === rel)
    .map(({ attributes }) => attributes.href);

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

test.each([
  ["the archive", ""],
  ["a region", "regions/latin-america-caribbean/"],
  ["a source", "sources/harbour-review/"],
  ["an author", "../large/authors/aessa-wren/"],
  ["an empty archive", "../empty/"],
])("the Atom feed of %s is what the W3C's feed validator asks for", async (_, folder) => {
  const page = await openPage(folder);
  const { href = "" } = await page
    .locator('link[type="application/atom+xml"]')
    .last()
    .evaluate((link: HTMLLinkElement) => ({ href: link.href }));
  expect(href).toBe(addressOf(`${folder}feed.xml`));
  const feed = await readXml(page, `${folder}feed.xml`);
  const published = fixtureSite.address + new URL(addressOf(folder)).pathname;
  expect(feed).toMatchObject({ name: "feed", attributes: { xmlns: "http://www.w3.org/2005/Atom" } });
  expect(textOf(feed, "id")).toEqual([published]);
  expect(linksOf(feed, "self")).toEqual([`${published}feed.xml`]);
  expect(linksOf(feed, "alternate")).toEqual([published]);
  expect(textOf(feed, "title")).toEqual([expect.stringMatching(/./)]);
  expect(textOf(feed, "author")).toEqual([expect.stringMatching(/./)]);

  const entries = all(feed, "entry");
  const ids = entries.flatMap((entry) => textOf(entry, "id"));
  expect(new Set(ids).size).toBe(entries.length);
  const moments = entries.flatMap((entry) => textOf(entry, "updated"));
  expect(moments).toHaveLength(entries.length);
  expect(textOf(feed, "updated")).toEqual([moments.toSorted().at(-1) ?? expect.stringMatching(MOMENT)]);
  for (const entry of entries) {
    expect(linksOf(entry, "alternate")).toEqual(textOf(entry, "id"));
    for (const name of ["published", "updated"])
      expect(textOf(entry, name)).toEqual([expect.stringMatching(MOMENT)]);
    for (const name of ["title", "summary"])
      expect(textOf(entry, name)).toEqual([expect.stringMatching(/\S/)]);
    for (const { attributes } of all(entry, "link")) expect(attributes.href).toMatch(/^https?:\/\/[!-~]+$/);
  }
});

test("the sitemap names every page once, by its address and day", async () => {
  const page = await openPage("");
  const { name, children } = await readXml(page, "sitemap.xml");
  expect(name).toBe("urlset");
  const pages = children.flatMap((url) => textOf(url, "loc"));
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toContain(`${fixtureSite.address}${fixtureSite.pathPrefix}2023/01/cuba-talks-resume/`);
  for (const url of children)
    for (const day of textOf(url, "lastmod")) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("the description of the search is whole, within the format's lengths", async () => {
  const page = await openPage("");
  const description = await readXml(page, "opensearch.xml");
  expect(description.name).toBe("OpenSearchDescription");
  expect(textOf(description, "ShortName")).toEqual([expect.stringMatching(/^.{1,16}$/u)]);
  expect(textOf(description, "Description")).toEqual([expect.stringMatching(/^.{1,1024}$/u)]);
  const [query] = all(description, "Query");
  await page.goto(addressOf(`search/?q=${query?.attributes.searchTerms}`));
  await page.locator("#search-results .row-title").first().waitFor();
});
