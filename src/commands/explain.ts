import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { site } from "../../site.config.ts";
import { readArticle } from "../articles/read-article.ts";
import { explanation, explanationJson } from "../explain/explanation.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
for (const file of positionals) {
  const reading = readArticle(file, await readFile(file), site);
  process.stdout.write(values.json ? `${explanationJson(reading)}\n` : explanation(reading));
}
