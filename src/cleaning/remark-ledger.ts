import type { Root } from "mdast";
import type { VFile } from "vfile";
import { textBlocks } from "../markdown/plain-text.ts";
import { sourceOf } from "../text/position.ts";
import { programFault } from "../text/report.ts";
import type { Segment } from "../text/stretch.ts";
import { buildLedger, ledgerFault } from "./ledger.ts";
import { markdownOf } from "./remark-mend-lines.ts";

declare module "vfile" {
  interface DataMap {
    /** The whole file, accounted for. */
    ledger: readonly Segment[];
    /** The cleaned text, blocks parted by a blank line; empty where there is none. */
    text: string;
  }
}

/**
 * Accounts for every character of a file in `file.data.ledger`, and proves it: what the ledger calls body is the text.
 * @throws {Error} where it does not add up: a fault of this program, never of the file.
 */
export function remarkLedger() {
  return (tree: Root, file: VFile): void => {
    const { parsed = tree, stretches = [] } = file.data;
    const text = textBlocks(tree).join("\n\n");
    const ledger = buildLedger(sourceOf(file), stretches);
    const fault = ledgerFault(markdownOf(file), ledger, parsed, text);
    if (fault !== null) throw programFault(file, fault);
    Object.assign(file.data, { text, ledger });
  };
}
