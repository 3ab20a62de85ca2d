// Run by the set-up in a process of its own: Vitest's module loader is not the one that sites are built with.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../src/build/build-site.ts";
import { silentReport } from "../../src/build/progress.ts";
import { FIXTURE_SITES } from "./fixture-sites.ts";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("build-fixture-sites.ts OUT");
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const written = await mkdtemp(join(tmpdir(), "news-archive-"));
for (const { site, articles } of FIXTURE_SITES) {
  const folder = typeof articles === "string" ? articles : join(written, site.pathPrefix);
  if (typeof articles !== "string") {
    await mkdir(folder);
    for (const [file, text] of Object.entries(articles)) await writeFile(join(folder, file), text);
  }
  await buildSite({
    articles: folder,
    out: join(out, site.pathPrefix),
    site,
    strict: true,
    allowFewer: true,
    report: silentReport,
  });
}
await rm(written, { recursive: true });
