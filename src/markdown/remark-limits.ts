import type { Processor } from "unified";
import { fail, TOP } from "../text/report.ts";
import { excessOfText, excessOfTree } from "./parse-limits.ts";
import { wrapParser } from "./wrap-parser.ts";

/** Fails a file that would hold up all others: too long, too deep, or of more parts than an article has. */
export function remarkLimits(this: Processor): void {
  wrapParser(this, (parse) => (markdown, file) => {
    const before = excessOfText(markdown);
    if (before !== null) fail(file, "limits", before.reason, before.place);
    try {
      const tree = parse(markdown, file);
      const after = excessOfTree(tree);
      if (after !== null) fail(file, "limits", after.reason, after.place);
      return tree;
    } catch (error) {
      // The reference parser is recursive: nesting can end its stack.
      if (!(error instanceof RangeError)) throw error;
      return fail(file, "limits", "the text is nested too deeply; flatten it", TOP);
    }
  });
}
