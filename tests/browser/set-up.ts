import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/serve/serve.ts";
import { fixtureSite } from "./fixture-sites.ts";
import { launchBrowser } from "./launch-browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the first fixture site, with its path prefix. */
    readonly site: string;
    /** The folder in which all fixture sites stand. */
    readonly sites: string;
    /** Where the one browser listens. */
    readonly browser: string;
  }
}

const OUT = ".cache/browser-tests";
const BUILD = fileURLToPath(new URL("build-fixture-sites.ts", import.meta.url));

/** Builds the fixture sites, which stand beside each other under their path prefixes; starts one server and one browser for all browser tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)(process.execPath, ["--import", "tsx", BUILD, OUT]);
  const server = await serve({ folder: OUT, pathPrefix: "/", port: 0, liveReload: false });
  const browser = await launchBrowser();
  project.provide("site", new URL(fixtureSite.pathPrefix, server.address).href);
  project.provide("sites", resolve(OUT));
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
