import { readFile } from "node:fs/promises";
import { site } from "../../site.config.ts";
import { readArticle } from "../articles/read-article.ts";
import { explanation } from "../explain/explanation.ts";
import { explanationJson } from "../explain/explanation-json.ts";
import { type ExitStatus, readArguments, run } from "./run.ts";

/** `npm run explain -- FILE…`: what happened to these files, and why; `--json` for machines. */
await run(async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) {
    throw new Error("name the files to explain: npm run explain -- articles/2023/us-cuba-talks.md");
  }
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  let status: ExitStatus = 0;
  for (const file of positionals) {
    const reading = readArticle(file, await bytesOf(file), site);
    process.stdout.write(values.json ? `${explanationJson(reading)}\n` : explanation(reading, colour));
    if (reading.refused) status = 1;
  }
  return status;
});

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
