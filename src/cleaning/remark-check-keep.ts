import type { Root } from "mdast";
import type { VFile } from "vfile";
import { sourceOf } from "../text/position.ts";
import { warn } from "../text/report.ts";
import { whyUnused } from "./keep.ts";
import { PAGE_RULE_WHYS } from "./page-furniture.ts";
import { PAGE_BREAK } from "./repair.ts";

/** Warns of entries of front matter's `keep` that give nothing back. */
export function remarkCheckKeep() {
  return (_tree: Root, file: VFile): void => {
    const { matterBlock, publisher, takings = [] } = file.data;
    if (matterBlock?.data.keep === undefined) return;
    const rules = [
      PAGE_BREAK,
      ...Object.keys(PAGE_RULE_WHYS),
      ...(publisher?.rules ?? []).map(({ id }) => id),
    ];
    for (const [i, entry] of matterBlock.data.keep.entries()) {
      const reason = whyUnused(entry, takings, rules, sourceOf(file));
      if (reason !== null) warn(file, "keep", reason, matterBlock.locate(["keep", i]));
    }
  };
}
