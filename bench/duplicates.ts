// How well copies of one article are told from other articles: `npx tsx bench/duplicates.ts [N] [--seed S]`.

import { parseArgs } from "node:util";
import { findDuplicates } from "../src/archive/copies/find-duplicates.ts";
import { type Article, publishable } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "../tests/test-site.ts";
import { duplicates, others, type Text } from "./pairs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "0" } },
});
const seed = Number(values.seed);
const seeds = Array.from({ length: Number(positionals[0] ?? 50) }, (_, i) => seed + i);
const pairs = seeds.flatMap((each) => [...duplicates(each), ...others(each)]);

const articles = pairs.map(({ texts }, i) => texts.map((text, j) => articleOf(`${i}-${j}`, text)));
const kinds = new Map<string, { duplicate: boolean; taken: number; asked: number; all: number }>();
for (const [i, { kind, duplicate }] of pairs.entries()) {
  const { groups, doubts } = findDuplicates(articles[i] ?? [], new Map(), new Map());
  const tally = kinds.get(kind) ?? { duplicate, taken: 0, asked: 0, all: 0 };
  kinds.set(kind, tally);
  tally.all += 1;
  if (groups.length === 1) tally.taken += 1;
  else if (doubts.length > 0) tally.asked += 1;
}
for (const duplicate of [true, false]) {
  console.log(duplicate ? "\ncopies of one article" : "\nother articles");
  console.log(`${"".padEnd(30)}published once   asked   published both`);
  for (const [kind, tally] of kinds) {
    if (tally.duplicate !== duplicate) continue;
    const parts = [tally.taken, tally.asked, tally.all - tally.taken - tally.asked];
    console.log(
      kind.padEnd(30) +
        parts.map((part, k) => percent(part, tally.all).padStart([14, 8, 17][k] ?? 0)).join(""),
    );
  }
}
const total = (duplicate: boolean, what: "taken" | "all" | "asked") =>
  [...kinds.values()]
    .filter((tally) => tally.duplicate === duplicate)
    .reduce((sum, tally) => sum + tally[what], 0);
const [right, wrong] = [total(true, "taken"), total(false, "taken")];
console.log(
  `\nprecision ${percent(right, right + wrong)}, recall ${percent(right, total(true, "all"))}, found or asked ${percent(right + total(true, "asked"), total(true, "all"))}; ${pairs.length} pairs`,
);

function articleOf(name: string, { title, published, firstPublished, blocks }: Text): Article {
  const front = [
    `title: ${JSON.stringify(title)}`,
    ...(published ? [`published: ${published}`] : []),
    ...(firstPublished ? [`firstPublished: ${firstPublished}`] : []),
  ];
  const markdown = `---\n${front.join("\n")}\n---\n\n${blocks.join("\n\n")}\n`;
  const reading = readArticle(`articles/${name}.md`, new TextEncoder().encode(markdown), site);
  const article = publishable(reading);
  if (article === null)
    throw new Error(`${name}: ${reading.messages.map(({ reason }) => reason).join("; ")}`);
  return article;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
