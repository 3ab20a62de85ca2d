import { buildSite, NotPublished } from "../build/build-site.ts";
import { reportTo } from "../build/progress.ts";
import { summaryLines } from "../build/summary.ts";
import type { SiteConfig } from "../config/site.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { printErrors } from "./messages.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";
import { say } from "./say.ts";

/** `npm run build -- --articles DIR --out DIR --at ADDRESS --strict --allow-fewer --config FILE` */
export async function build(args: readonly string[]): Promise<ExitStatus> {
  const { values } = readArguments(args, {
    options: {
      articles: { type: "string", default: "articles" },
      out: { type: "string", default: "_site" },
      at: { type: "string" },
      strict: { type: "boolean", default: false },
      "allow-fewer": { type: "boolean", default: false },
      config: CONFIG,
    },
  });
  const { articles, out, at, strict } = values;
  const site = await loadConfig(values.config);
  const published = at === undefined ? site : publishedAt(site, at);
  try {
    const built = await buildSite({
      articles,
      out,
      site: published,
      strict,
      allowFewer: values["allow-fewer"],
      report: reportTo(process.stderr),
    });
    printErrors(built.messages);
    for (const line of summaryLines(built)) say(line);
    return built.refused > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof NotPublished) printErrors(error.messages);
    throw error;
  }
}

/** The site as published at an address, `https://example.org/news-archive`, which only the host may know. */
export function publishedAt(site: SiteConfig, address: string): SiteConfig {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new Error(
      `--at ${address}: give the site's whole address, such as https://example.org/news-archive/`,
    );
  }
  const { origin, pathname } = new URL(address);
  return { ...site, address: origin, pathPrefix: pathname.endsWith("/") ? pathname : `${pathname}/` };
}

await runStarted(import.meta.filename, build);
