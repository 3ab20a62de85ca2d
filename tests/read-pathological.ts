// Reads the pathological texts in a process of its own, whose memory is theirs: `npx tsx tests/read-pathological.ts`
// prints a line of JSON for each, with names as arguments for those alone.

import { readArticle } from "../src/articles/read-article.ts";
import { MEGABYTES, PATHOLOGICAL } from "./pathological-texts.ts";
import { site } from "./test-site.ts";

const HEAD = "---\ntitle: T\npublished: 2023-01-16\n---\n\n";

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(PATHOLOGICAL)) {
  const bytes = new TextEncoder().encode(HEAD + { ...PATHOLOGICAL, ...MEGABYTES }[name]?.());
  const before = process.cpuUsage();
  const { refused, messages } = readArticle("a.md", bytes, site);
  const { user, system } = process.cpuUsage(before);
  // The processor's time: how busy the machine is makes no difference.
  const seconds = (user + system) / 1e6;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const outcome = refused ? messages.map(({ reason }) => reason).join(" | ") : "published";
  console.log(
    JSON.stringify({ name, kilobytes: Math.round(bytes.length / 1024), seconds, megabytes, outcome }),
  );
}
