// How well cleaning does on made-up articles: `npx tsx bench/corpus.ts [N] [--seed S]`, or `--show SEED` for one article.

import { parseArgs } from "node:util";
import { LAYOUTS } from "../demo/facts.ts";
import { madeUpArticle } from "../demo/made-up-article.ts";
import { site } from "../tests/test-site.ts";
import { measure, type Result } from "./measure.ts";
import { type Difference, MEASURES } from "./score.ts";

const FIRST_DIFFERENCES = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "0" }, show: { type: "string" } },
});

if (values.show === undefined) report(Number(positionals[0] ?? 400), Number(values.seed));
else process.stdout.write(madeUpArticle(Number(values.show)).markdown);

function report(count: number, seed: number): void {
  const started = performance.now();
  const results = Array.from({ length: count }, (_, i) => measure(madeUpArticle(seed + i), site));
  const groups = [
    ...LAYOUTS.map((layout) => results.filter((result) => result.article.layout === layout)),
    results,
  ];
  const names = [...LAYOUTS, "all"];
  console.log(["".padEnd(21), ...names.map((name) => name.slice(0, 9).padStart(10))].join(""));
  console.log(["articles".padEnd(21), ...groups.map((group) => String(group.length).padStart(10))].join(""));
  for (const name of MEASURES) {
    const shares = groups.map((group) => share(group, (difference) => difference.measure === name));
    console.log([name.padEnd(21), ...shares.map((part) => part.padStart(10))].join(""));
  }
  const found = results.flatMap(({ article, differences }) =>
    differences.map((difference) => ({ article, difference })),
  );
  for (const { article, difference } of found.slice(0, FIRST_DIFFERENCES)) {
    console.log(
      `\nseed ${article.seed}, ${article.layout}, ${difference.measure}\n  want ${difference.want}\n  got  ${difference.got}`,
    );
  }
  console.log(
    `\n${found.length} differences in ${count} articles, ${Math.round(performance.now() - started)} ms`,
  );
}

/** Part of the results in which no difference is of the kind asked for. */
function share(results: readonly Result[], is: (difference: Difference) => boolean): string {
  const good = results.filter((result) => !result.differences.some(is)).length;
  return results.length === 0 ? "-" : ((100 * good) / results.length).toFixed(1);
}
