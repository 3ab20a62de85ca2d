import type { Processor } from "unified";
import type { VFile } from "vfile";
import { type FrontMatterBlock, readFrontMatter } from "../front-matter/front-matter.ts";
import type { FrontMatter } from "../front-matter/front-matter-schema.ts";
import { refuse } from "../text/report.ts";
import { addStretches } from "../text/stretch.ts";
import { wrapParser } from "./wrap-parser.ts";

declare module "vfile" {
  interface DataMap {
    /** What front matter states. */
    matter: FrontMatter;
    /** Where front matter stands, where its values do, and what cannot be read in it. */
    matterBlock: FrontMatterBlock;
  }
}

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

/** What front matter states, as far as remarkFrontMatter has read it: another plugin's `matter` may hold anything. */
export function statedIn(file: VFile): FrontMatter {
  return file.data.matterBlock?.data ?? {};
}
