import { appendFile } from "node:fs/promises";
import { buildArchive } from "../archive/archive.ts";
import { reportTo } from "../build/progress.ts";
import { readArticles } from "../build/read-articles.ts";
import { count } from "../build/summary.ts";
import { byCodeUnit } from "../text/by-code-unit.ts";
import { changedFiles } from "./changed-files.ts";
import { countsByRule, type PartedMessages, partMessages, refuseOutside } from "./chosen-messages.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { printMessages } from "./messages.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";
import { say } from "./say.ts";

/**
 * `npm run check -- --articles DIR --config FILE`: everything there is to say about the articles; writes nothing.
 * `check -- FILE…` and `check -- --changed BASE` say it of some of them, and count the rest.
 */
export async function check(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: {
      articles: { type: "string", default: "articles" },
      changed: { type: "boolean", default: false },
      config: CONFIG,
    },
  });
  const { articles, changed } = values;
  const paths = changed ? await changedSince(articles, positionals) : positionals;
  if (!changed) for (const path of paths) await refuseOutside(articles, path);
  const site = await loadConfig(values.config);
  const report = reportTo(process.stderr);
  const { readings, messages, refused } = await readArticles(articles, site, report);
  report.end();
  const archive = buildArchive(readings, site);
  const all = [...messages, ...archive.messages].sort((a, b) => byCodeUnit(a.file, b.file));
  if (changed || paths.length > 0) {
    const what = changed ? count(paths.length, "changed file") : paths.join(", ");
    return tellChosen(what, partMessages(all, articles, paths));
  }
  printMessages(all);
  const warnings = all.filter(({ message }) => message.severity === "warning").length;
  const counts = [
    `${count(readings.length, "article")} read`,
    `${count(refused, "article")} refused`,
    ...(archive.duplicates.length > 0 ? [count(archive.duplicates.length, "duplicate")] : []),
    count(warnings, "warning"),
  ];
  say(counts.join(", "));
  return refused > 0 ? 1 : 0;
}

await runStarted(import.meta.filename, check);

function changedSince(articles: string, [base, ...others]: readonly string[]): Promise<readonly string[]> {
  if (others.length > 0) {
    throw new Error("--changed takes one branch or commit to compare with; files are named without it");
  }
  return changedFiles(articles, base);
}

/** Tells what there is to say of some files; of the others, which count for nothing here, how many messages there are. */
async function tellChosen(what: string, { chosen, others }: PartedMessages): Promise<ExitStatus> {
  printMessages(chosen);
  const errors = chosen.filter(({ message }) => message.severity === "error").length;
  const summary = `${what}: ${count(errors, "error")}, ${count(chosen.length - errors, "warning")}`;
  const elsewhere = countsByRule(others);
  for (const line of [summary, ...elsewhere.map((line) => `elsewhere: ${line}`)]) say(line);
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (page) {
    const rest =
      elsewhere.length > 0
        ? ["", "Elsewhere in the archive:", "", ...elsewhere.map((line) => `- ${line}`)]
        : [];
    await appendFile(page, `${[summary, ...rest].join("\n")}\n`);
  }
  return errors > 0 ? 1 : 0;
}
