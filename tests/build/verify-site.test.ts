import { expect, test } from "vitest";
import { buildArchive } from "../../src/archive/archive.ts";
import { publishable } from "../../src/articles/article.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { verifySite } from "../../src/build/verify-site.ts";
import { sitePath } from "../../src/config/site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { site } from "../test-site.ts";

const MARKDOWN =
  "# A Ferry\n\nBy [Ann Lee](#)\n\nGlobal Research, June 7, 2024\n\nIt came [by sea](/gone.html), in $& parts.\n";
const article = publishable(readArticle("articles/ferry.md", new TextEncoder().encode(MARKDOWN), site));
if (article === null) throw new Error("the article of this test is refused");
const archive = buildArchive([article], site);
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>\n`;

const SITE = {
  "index.html": page(
    `<a href="${sitePath(site, "/2024/06/ferry/")}?a=1#b">A Ferry</a> <a href="https://example.org/x">x</a>`,
  ),
  "2024/06/ferry/index.html": page(
    `<a href="${sitePath(site, "/")}">Home</a><link href="${sitePath(site, "/site.css")}"><article>${article.html}</article>`,
  ),
  "site.css": "",
};

test("a sound site is counted", async () => {
  const folder = await temporaryFolder(SITE);
  const bytes = Object.values(SITE).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  expect(await verifySite(folder, archive, site)).toEqual({ pages: 2, bytes });
});

test.each([
  [
    "an article without its page",
    { "2024/06/ferry/index.html": null },
    "/2024/06/ferry/index.html is missing",
  ],
  [
    "a page without its article's body",
    { "2024/06/ferry/index.html": page("") },
    "has not the body of its article",
  ],
  ["an empty page", { "index.html": "" }, "/index.html is not whole"],
  ["a page cut short", { "index.html": "<!doctype html><html><body><p>Lat" }, "/index.html is not whole"],
  [
    "a link to nothing",
    { "index.html": page(`<a href="${sitePath(site, "/abuot/")}">`) },
    "/index.html links to /abuot/index.html",
  ],
])("%s fails the build", async (_what, change, mistake) => {
  const files = Object.entries<string | null>({ ...SITE, ...change }).filter(
    ([, content]) => content !== null,
  );
  const folder = await temporaryFolder(Object.fromEntries(files) as Record<string, string>);
  await expect(verifySite(folder, archive, site)).rejects.toThrow(mistake);
});

test("links are read under the path prefix", async () => {
  const folder = await temporaryFolder({
    ...SITE,
    "index.html": page(
      '<a href="/clippings/2024/06/ferry/">A Ferry</a><a href="/elsewhere/">another site</a>',
    ),
  });
  await expect(verifySite(folder, archive, { ...site, pathPrefix: "/clippings/" })).resolves.toBeDefined();
});
