import type { Processor } from "unified";
import { readFrontMatter } from "../articles/front-matter.ts";
import { addStretches } from "../cleaning/file-data.ts";
import { refuse } from "../markdown/report.ts";
import { wrapParser } from "../markdown/wrap-parser.ts";

/**
 * Reads the front matter of a file into `file.data.matter`. The block is blanked out for the parser, not cut off, so that
 * every position in the tree is a position in the file.
 */
export function remarkFrontMatter(this: Processor): void {
  wrapParser(this, (parse) => (markdown, file) => {
    const block = readFrontMatter(markdown);
    file.data.matter = block.data;
    file.data.matterBlock = block;
    for (const { reason, ...place } of block.faults) refuse(file, "front-matter", reason, place);
    const { bodyStart } = block;
    if (bodyStart > 0) addStretches(file, [{ kind: "front-matter", start: 0, end: bodyStart }]);
    return parse(markdown.slice(0, bodyStart).replace(/[^\r\n]/g, " ") + markdown.slice(bodyStart), file);
  });
}
