import type { Browser, BrowserContext, Page } from "playwright-core";
import { SECURITY_HEADERS } from "../../src/serve/security-policy.ts";

/** What a page did that no page may do. */
export interface Opened {
  /** Scripts that ran, requests that were made, console lines. */
  readonly misdeeds: readonly string[];
  /** What a reader sees of each fragment. */
  readonly shown: readonly string[];
}

const HOST = "https://payloads.example/";

/** Opens HTML fragments as one page, its security policy off or on. */
export async function openFragments(
  browser: Browser,
  html: readonly string[],
  policy: boolean,
): Promise<Opened> {
  const context = await browser.newContext({ bypassCSP: !policy });
  try {
    const { page, misdeeds } = await watchedPage(context);
    const sections = html.map((fragment) => `<section>${fragment}</section>`).join("\n");
    await page.route(HOST, (route) =>
      route.fulfill({
        headers: { ...SECURITY_HEADERS, "Content-Type": "text/html; charset=utf-8" },
        body: `<!doctype html><html lang="en"><title>T</title><body>${sections}</body></html>`,
      }),
    );
    await page.goto(HOST);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("body > section")].map((section) => (section as HTMLElement).innerText),
    );
    return { misdeeds: [...misdeeds, ...(await scriptsRun(page))], shown };
  } finally {
    await context.close();
  }
}

/** A page that makes no request but for `payloads.example` and this machine, and notes what it should not do. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; misdeeds: string[] }> {
  const misdeeds: string[] = [];
  const page = await context.newPage();
  await page.route(
    (url) => url.hostname !== "localhost" && url.href !== HOST,
    (route) => {
      misdeeds.push(`request: ${route.request().url().slice(0, 200)}`);
      return route.abort();
    },
  );
  page.on("dialog", (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => misdeeds.push(`console: ${message.text().slice(0, 200)}`));
  page.on("pageerror", (error) => misdeeds.push(`error: ${error.message.slice(0, 200)}`));
  page.on("popup", (popup) => misdeeds.push(`window: ${popup.url()}`));
  await page.addInitScript(() => {
    const ran: string[] = [];
    Object.assign(window, { ran });
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
      Object.assign(window, { [name]: () => void ran.push(name) });
    }
  });
  return { page, misdeeds };
}

/** The functions that scripts of the page have called. */
export async function scriptsRun(page: Page): Promise<readonly string[]> {
  const ran = await page.evaluate(() => (window as unknown as { ran: string[] }).ran);
  return ran.map((name) => `script: ${name}()`);
}
