import { readdir, rm } from "node:fs/promises";
import { buildSite } from "../src/build/build-site.ts";
import { reportTo } from "../src/build/progress.ts";
import { count, summaryLines } from "../src/build/summary.ts";
import { CONFIG, loadConfig } from "../src/commands/load-config.ts";
import { printErrors } from "../src/commands/messages.ts";
import { type ExitStatus, readArguments, runStarted } from "../src/commands/run.ts";
import { say } from "../src/commands/say.ts";
import { serve } from "../src/serve/serve.ts";
import { PORT_OPTION, portOf, serveUntilStopped } from "../src/serve/serve-until-stopped.ts";
import { writeDemo } from "./write-demo.ts";

const ARTICLES = ".cache/demo/articles";
const SITE = ".cache/demo/site";

/**
 * `npm run demo -- N --port N`: a made-up archive, built and served; `--out DIR --no-serve` builds it only,
 * `--articles DIR` writes the Markdown only.
 */
export async function demo(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: {
      articles: { type: "string" },
      out: { type: "string", default: SITE },
      "no-serve": { type: "boolean", default: false },
      ...PORT_OPTION,
      config: CONFIG,
    },
  });
  const articles = howMany(positionals);
  const port = portOf(values);
  if (values.articles !== undefined) {
    await refuseFull(values.articles);
    await writeDemo(articles, values.articles);
    say(`${values.articles}: ${count(articles, "made-up article")}`);
    return 0;
  }
  const site = await loadConfig(values.config);
  await rm(ARTICLES, { recursive: true, force: true });
  await writeDemo(articles, ARTICLES);
  const { out } = values;
  const built = await buildSite({
    articles: ARTICLES,
    out,
    site,
    strict: false,
    allowFewer: out === SITE,
    report: reportTo(process.stderr),
  });
  printErrors(built.messages);
  for (const line of summaryLines(built)) say(line);
  if (!values["no-serve"]) {
    const server = await serve({ folder: out, pathPrefix: site.pathPrefix, port, liveReload: false });
    await serveUntilStopped(server, port);
  }
  return built.refused > 0 ? 1 : 0;
}

await runStarted(import.meta.filename, demo);

function howMany(positionals: readonly string[]): number {
  const [given = "300", ...others] = positionals;
  if (others.length > 0 || !/^\d{1,6}$/.test(given)) {
    throw new Error(`${positionals.join(" ")}: say how many articles, as in npm run demo -- 300`);
  }
  return Number(given);
}

/** Made-up articles must not get among real ones. */
async function refuseFull(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => []);
  if (entries.length > 0) throw new Error(`--articles ${folder}: the folder is not empty; name a new one`);
}
