// Run by the set-up in a process of its own: Vitest's module loader is not the one that sites are built with.
import { buildSite } from "../../src/build/build-site.ts";
import { silentReport } from "../../src/build/progress.ts";
import { fixtureSite } from "./fixture-site.ts";

const [articles, out] = process.argv.slice(2);
if (articles === undefined || out === undefined) throw new Error("build-fixture-site.ts ARTICLES OUT");
await buildSite({ articles, out, site: fixtureSite, strict: true, report: silentReport });
