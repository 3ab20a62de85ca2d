import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/serve.ts";
import { fixtureSite } from "./fixture-site.ts";
import { launchBrowser } from "./launch-browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the fixture site, with its path prefix. */
    readonly site: string;
    /** Where the one browser listens. */
    readonly browser: string;
  }
}

const OUT = ".cache/browser-tests";
const ARTICLES = "tests/fixtures/site";
const BUILD = fileURLToPath(new URL("build-fixture-site.ts", import.meta.url));

/** Builds one site, starts one server and one browser for all browser tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)(process.execPath, ["--import", "tsx", BUILD, ARTICLES, OUT]);
  const server = await serve({ folder: OUT, pathPrefix: fixtureSite.pathPrefix, port: 0, liveReload: false });
  const browser = await launchBrowser();
  project.provide("site", server.address);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
