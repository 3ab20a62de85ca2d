import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildArchive } from "../src/archive/archive.ts";
import { writeCitations } from "../src/build/write-citations.ts";
import { writePages } from "../src/build/write-pages.ts";
import type { SiteConfig } from "../src/config/site.ts";
import { headersFile, PAGE_POLICY, SECURITY_HEADERS } from "../src/serve/security-policy.ts";
import { madeArticle } from "./made-article.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const site: SiteConfig = {
  title: "Clippings",
  description: "Made-up articles.",
  address: "https://clippings.example",
  pathPrefix: "/clippings/",
  language: "en",
  contact: "mailto:corrections@clippings.example",
  publisher: "plain",
  pageSize: 3,
  parser: "accelerated",
};

const TITLE = "</script><img src=x onerror=alert(1)> & <!--\u2028\u2029";

test("what a page says of itself and what a host should send differ in nothing that a page can say", () => {
  // Browsers pass over these in a page, and complain of them.
  expect(PAGE_POLICY).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  expect(SECURITY_HEADERS["Content-Security-Policy"]).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
});

test("a build writes the headers for every address of the site, as hosts read them", async () => {
  const folder = await temporaryFolder();
  await writePages(buildArchive([], site), site, folder);
  const [address, ...lines] = (await readFile(join(folder, "_headers"), "utf8")).trimEnd().split("\n");
  expect(address).toBe("/clippings/*");
  const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line]);
  expect(Object.fromEntries(headers)).toEqual(SECURITY_HEADERS);
  // Cloudflare Pages reads no longer line.
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

test("docs/publishing.md tells the headers that a build writes", async () => {
  const publishing = await readFile("docs/publishing.md", "utf8");
  expect(publishing).toContain(`\`\`\`\n${headersFile({ ...site, pathPrefix: "/" })}\`\`\``);
});

test("a JSON file that a host sends as HTML holds no element, whatever an article says", async () => {
  const article = madeArticle({ title: TITLE, authors: [TITLE], regions: ["USA"], description: TITLE });
  const archive = buildArchive([article], site);
  const folder = await temporaryFolder();
  await writePages(archive, site, folder);
  await writeCitations(archive, site, folder);
  const files = ["feed.json", "regions/usa/feed.json", "regions/usa/cite.json", "2023/01/ferry/cite.json"];
  for (const file of files) {
    const json = await readFile(join(folder, file), "utf8");
    expect([file, json.match(/[<\u2028\u2029]/g)]).toEqual([file, null]);
    const read = JSON.parse(json);
    const [{ title }] = file.endsWith("feed.json") ? read.items : read;
    expect([file, title]).toEqual([file, TITLE]);
  }
});
