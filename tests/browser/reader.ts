import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { sharedBrowser } from "./shared-browser.ts";

/** What the tests of a file share: the readers of another file are gone. */
interface Session {
  readonly file: string | undefined;
  page: Promise<Page> | undefined;
}

let session: Session | undefined;

/** What the page has done since it was last asked that a page of the site must not do. */
const complaints: string[] = [];

/** Begins each file without the readers that the last one left. */
async function sessionOfFile(): Promise<Session> {
  const file = expect.getState().testPath;
  const last = session;
  if (last !== undefined && last.file === file) return last;
  const next: Session = { file, page: undefined };
  session = next;
  const left = (await sharedBrowser()).contexts();
  await Promise.all(left.map((context) => context.close()));
  return next;
}

/** The address of a page of the first fixture site, `addressOf("about/")`, or of one beside it: `../empty/about/`. */
export function addressOf(path: string): string {
  return new URL(path, inject("site")).href;
}

/**
 * Opens a page of the fixture site; the tests of a file share one reader, whose only state is the address. The test
 * fails where the page writes to the console, asks another host, or asks in vain.
 */
export async function openPage(path: string): Promise<Page> {
  const ours = await sessionOfFile();
  ours.page ??= newReader();
  await visit(await ours.page, path);
  return ours.page;
}

/** Opens a page of the fixture site as a reader with a browser of another kind. */
export async function openPageAs(settings: BrowserContextOptions, path: string): Promise<Page> {
  const other = await newReader(settings);
  await visit(other, path);
  return other;
}

/** Closes a page whose network the test itself made fail, and forgets what it complained of. */
export async function forgive(reader: Page): Promise<void> {
  await reader.close();
  complaints.length = 0;
}

/** A reader who has not opened a page yet, nor kept any. */
export async function newReader(settings: BrowserContextOptions = {}): Promise<Page> {
  await sessionOfFile();
  const context = await (await sharedBrowser()).newContext(settings);
  const reader = await context.newPage();
  // Shorter than a test may take, so that a failure names what was waited for.
  reader.setDefaultTimeout(10_000);
  listen(reader, settings.javaScriptEnabled ?? true);
  return reader;
}

/** Opens a page of the fixture site, whole or as far as is asked for; the test fails where the page complains. */
export async function visit(
  reader: Page,
  path: string,
  waitUntil: "load" | "commit" = "load",
): Promise<void> {
  onTestFinished(() => {
    expect(complaints.splice(0), "the page stays silent").toEqual([]);
  });
  await reader.goto(addressOf(path), { waitUntil });
}

function listen(reader: Page, runsScripts: boolean): void {
  const site = new URL(inject("site"));
  reader.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  reader.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  reader.on("request", (request) => {
    if (new URL(request.url()).host !== site.host) complaints.push(`foreign request: ${request.url()}`);
  });
  reader.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // A reader who leaves a page ends its requests.
    if (reason === "net::ERR_ABORTED") return;
    // Where no script may run Chromium refuses to preload one, and nobody is told of it.
    if (!runsScripts && reason === "csp" && request.url().includes("/scripts/")) return;
    complaints.push(`failed request: ${request.url()} (${reason})`);
  });
  reader.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}
