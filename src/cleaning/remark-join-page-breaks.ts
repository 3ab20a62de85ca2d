import type { Root } from "mdast";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { statedIn } from "../markdown/remark-front-matter.ts";
import { sourceOf } from "../text/position.ts";
import { addStretches, type Stretch } from "../text/stretch.ts";
import { keeps } from "./keep.ts";
import { joinParagraphs, PAGE_BREAK, pageBreaks } from "./repair.ts";

/** Joins the paragraphs that page breaks cut in two, except where front matter's `keep` says that they are two. */
export function remarkJoinPageBreaks() {
  return (tree: Root, file: VFile): Root => {
    const { stretches = [], takings = [] } = file.data;
    const { keep = [] } = statedIn(file);
    const places = location(sourceOf(file));
    const cuts = pageBreaks(tree).map((cut) => ({ rule: PAGE_BREAK, ...cut }));
    const breaks = cuts.filter((cut) => !keep.some((entry) => keeps(entry, cut, places)));
    // Where a page's number stood between the two halves, the blank line above it is the one that the join takes away.
    const joins = breaks.map(({ start, end }): Stretch => {
      const number = stretches.find((taken) => start <= taken.start && taken.start < end);
      return { kind: "repair", rule: PAGE_BREAK, start, end: number?.start ?? end };
    });
    file.data.takings = [...takings, ...cuts];
    addStretches(file, joins);
    return joinParagraphs(tree, breaks);
  };
}
