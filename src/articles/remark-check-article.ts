import type { Root } from "mdast";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { markdownOf } from "../cleaning/remark-mend-lines.ts";
import { pointAt } from "../text/position.ts";
import { refuse, warn } from "../text/report.ts";
import { checkMetadata, checkSeveral } from "./checks.ts";
import { severalArticles } from "./several-articles.ts";

const NO_TEXT = "there is no text under its head; add the article's text, or delete the file";

/** Tells what an article lacks: its text, its facts; and whether it is one. */
export function remarkCheckArticle() {
  return (tree: Root, file: VFile): void => {
    const { matterBlock, publisher, lines, claims, facts, parsed, text } = file.data;
    if (!matterBlock || !publisher || !lines || !claims || !facts) return;
    const content = String(file);
    const top = content.length - content.slice(matterBlock.bodyStart).trimStart().length;
    if (text === "") refuse(file, "empty", NO_TEXT, pointAt(location(file), top));
    // Nothing is missing from a file without text, nor of what front matter states that could not be read.
    if (text === "" || matterBlock.faults.length > 0) return;
    const messages = [
      ...checkSeveral(
        file.path,
        severalArticles(parsed ?? tree, lines, publisher, markdownOf(file)),
        matterBlock,
        content,
      ),
      ...checkMetadata(facts, publisher, claims, content, top),
    ];
    for (const { severity, rule, reason, line, column } of messages) {
      const report = severity === "error" ? refuse : warn;
      report(file, rule, reason, { line, column });
    }
  };
}
