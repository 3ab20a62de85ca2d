import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

let browser: Promise<Browser> | undefined;

/** The browser of this process, which its test files share; it ends with the process. One a process, as a server between them would relay all that they say. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch(inject("browser"));
  return browser;
}
