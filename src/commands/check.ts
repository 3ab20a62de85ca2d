import { buildArchive } from "../archive/archive.ts";
import { reportTo } from "../build/progress.ts";
import { readArticles } from "../build/read-articles.ts";
import { count } from "../build/summary.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { printMessages } from "./messages.ts";
import { readArguments, run } from "./run.ts";
import { say } from "./say.ts";

/** `npm run check -- --articles DIR --config FILE`: everything there is to say about the articles; writes nothing. */
await run(async () => {
  const { values } = readArguments({
    options: { articles: { type: "string", default: "articles" }, config: CONFIG },
  });
  const site = await loadConfig(values.config);
  const report = reportTo(process.stderr);
  const { readings, messages, refused } = await readArticles(values.articles, site, report);
  report.end();
  const archive = buildArchive(readings, site);
  const all = [...messages, ...archive.messages].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
  );
  printMessages(all);
  const warnings = all.filter(({ message }) => message.severity === "warning").length;
  const counts = [
    `${count(readings.length, "article")} read`,
    `${count(refused, "article")} refused`,
    ...(archive.doubles.length > 0 ? [count(archive.doubles.length, "double")] : []),
    count(warnings, "warning"),
  ];
  say(counts.join(", "));
  return refused > 0 ? 1 : 0;
});
