import type { Root } from "mdast";
import type { VFile } from "vfile";
import { textBlocks, wordsOf } from "../markdown/plain-text.ts";
import { fail, TOP } from "../text/report.ts";

/** Fails a file without a word of text. */
export function remarkNotEmpty() {
  return (tree: Root, file: VFile): void => {
    if (wordsOf(textBlocks(tree).join("\n")).length > 0) return;
    const reason = "there is not a word of text in this file; write the article, or delete the file";
    fail(file, "empty", reason, TOP);
  };
}
