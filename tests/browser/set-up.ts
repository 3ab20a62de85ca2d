import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { LaunchOptions } from "playwright-core";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/serve/serve.ts";
import { findBrowser } from "./find-browser.ts";
import { fixtureSite } from "./fixture-sites.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the first fixture site, with its path prefix. */
    readonly site: string;
    /** The folder in which all fixture sites stand. */
    readonly sites: string;
    /** How a browser is started that starts here. */
    readonly browser: LaunchOptions;
  }
}

const OUT = ".cache/browser-tests";
const BUILD = fileURLToPath(new URL("build-fixture-sites.ts", import.meta.url));

/** Builds the fixture sites, which stand beside each other under their path prefixes; starts one server for all browser tests, and finds a browser. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)(process.execPath, ["--import", "tsx", BUILD, OUT]);
  const server = await serve({ folder: OUT, pathPrefix: "/", port: 0, liveReload: false });
  project.provide("site", new URL(fixtureSite.pathPrefix, server.address).href);
  project.provide("sites", resolve(OUT));
  project.provide("browser", await findBrowser());
  return () => server.close();
}
