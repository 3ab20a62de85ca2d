import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGE_KINDS, settled } from "./page-kinds.ts";
import { newReader, visit } from "./reader.ts";
import { shifts } from "./shifts.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A word that has no place to break: a name in German, an address, a file's name. */
const LONGEST_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** A screen that pages are opened on. */
export interface Screen {
  readonly viewport: { readonly width: number; readonly height: number };
  /** The widths, down to the narrowest, that a page must fit into. */
  readonly widths: readonly number[];
}

/**
 * Makes a test for each kind of page: opened once, it is asked everything that must hold of every page. The test
 * fails, too, where the page writes to the console or asks another host.
 */
export function testEveryKind({ viewport, widths }: Screen): void {
  let reader: Promise<Page> | undefined;
  const kinds = PAGE_KINDS.map(([kind, path, holds = "h1"]) => ({ kind, path, holds }));
  test.each(kinds)("$kind", async ({ path, holds }) => {
    reader ??= newReaderWithAxe(viewport);
    const page = await reader;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: "light" });
    await visit(page, path);
    await settled(page);
    await page.locator(holds).first().waitFor();
    const moved = (await shifts(page)).filter(({ expected }) => !expected);
    const light = await findings(page);
    await page.emulateMedia({ colorScheme: "dark" });
    // The dark page differs in its colours alone.
    const dark = await findings(page, ["color-contrast"]);
    // What the page is asked last changes it.
    const tooWide = await reachBeyond(page, widths);
    expect({ moved, light, dark, tooWide }).toEqual({ moved: [], light: [], dark: [], tooWide: [] });
  });
}

/** A reader in whose pages axe waits to be asked: handed over once, not once a page. */
async function newReaderWithAxe(viewport: Screen["viewport"]): Promise<Page> {
  const reader = await newReader({ viewport });
  await reader.addInitScript(AXE);
  return reader;
}

/** What axe finds on a page; all its rules, or some. */
async function findings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // A rule of WCAG 2.2, which axe does not apply unless it is told to.
  const more = { "target-size": { enabled: true } };
  const options = {
    resultTypes: ["violations" as const],
    ...(rules ? { runOnly: [...rules] } : { rules: more }),
  };
  const violations = await page.evaluate(
    async (options) => (await window.axe.run(options)).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The widths at which a page scrolls sideways when its names are as long as a word can be, and how far. */
async function reachBeyond(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  await page.evaluate((word) => {
    for (const name of document.querySelectorAll("main bdi, h1")) name.textContent = word;
  }, LONGEST_WORD);
  const wider: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    if (reach > width) wider.push(`at ${width}: ${reach}`);
  }
  return wider;
}
