import type { Root } from "mdast";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { SEVERAL_ARTICLES } from "../cleaning/keep.ts";
import type { Metadata } from "../cleaning/metadata.ts";
import type { Claim, Publisher } from "../cleaning/publisher.ts";
import { markdownOf } from "../cleaning/remark-mend-lines.ts";
import type { FrontMatterBlock } from "../front-matter/front-matter.ts";
import { lineAt, pointAt } from "../text/position.ts";
import { refuse, warn } from "../text/report.ts";
import { dateOfRecord } from "./article.ts";
import { type Beginning, severalArticles } from "./several-articles.ts";

/** Tells what an article lacks: its text, its facts; and whether it is one. */
export function remarkCheckArticle() {
  return (tree: Root, file: VFile): void => {
    const { matterBlock, publisher, lines, claims, facts, parsed, text } = file.data;
    if (!matterBlock || !publisher || !lines || !claims || !facts) return;
    const content = String(file);
    const top = content.length - content.slice(matterBlock.bodyStart).trimStart().length;
    if (text === "") {
      const reason = "there is no text under its head; add the article's text, or delete the file";
      refuse(file, "empty", reason, pointAt(location(file), top));
    }
    // Nothing is missing from a file without text, nor of what front matter states that could not be read.
    if (text === "" || matterBlock.faults.length > 0) return;
    checkSeveral(file, severalArticles(parsed ?? tree, lines, publisher, markdownOf(file)), matterBlock);
    checkFacts(file, facts, publisher, claims, top);
  };
}

/** Refuses a file of several articles, unless `keep` says that it is one. */
function checkSeveral(file: VFile, beginnings: readonly Beginning[], front: FrontMatterBlock): void {
  const rule = SEVERAL_ARTICLES;
  const entry = front.data.keep?.findIndex((keep) => "rule" in keep && keep.rule === rule) ?? -1;
  const second = beginnings[1];
  if (second === undefined) {
    const reason = `"keep" names "${rule}", but no second article was found; remove it`;
    if (entry >= 0) warn(file, "keep", reason, front.locate(["keep", entry]));
    return;
  }
  if (entry >= 0) return;
  const places = location(file);
  const told = beginnings.map(
    ({ title, start }) => `line ${lineAt(places, start)} (${JSON.stringify(shortened(title))})`,
  );
  const reason = `${told.length} articles stand in this file, beginning in ${told.join(", ")}; write each to a file of its own: npm run split -- ${file.path}; if it is one article, add "keep: [${rule}]" to its front matter`;
  refuse(file, rule, reason, pointAt(places, second.start));
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length > 60 ? `${letters.slice(0, 59).join("").trimEnd()}…` : title;
}

/** Tells which facts are missing, at the top of the text, and which could not be read. */
function checkFacts(
  file: VFile,
  { title, published, url, ...others }: Metadata,
  { name }: Publisher,
  claims: readonly Claim[],
  top: number,
): void {
  const places = location(file);
  const at = pointAt(places, top);
  if (title === null) {
    const reason =
      'no title was found; start the article with "# Title", or add "title:" to the front matter';
    refuse(file, "title", reason, at);
  }
  if (dateOfRecord({ published, ...others }) === null) {
    refuse(file, "date", 'no date was found; add "published: 2023-01-16" to the front matter', at);
  } else if (published === null && name !== "") {
    const reason = `the day ${name} published it was not found; add "published:" to the front matter`;
    warn(file, "date", reason, at);
  }
  for (const { taken, line } of published === null ? claims : []) {
    if (taken?.unread === undefined) continue;
    const reason = `${JSON.stringify(taken.unread)} is no date that can be read; add "published:" to the front matter`;
    warn(file, "date", reason, pointAt(places, line.start));
  }
  if (url === null && name !== "") {
    const reason = `the link to the original on ${name} is missing; add "url:" to the front matter`;
    warn(file, "missing-url", reason, at);
  }
}
