import type { Paragraph, Root } from "mdast";
import type { VFile } from "vfile";
import { inlineText } from "../markdown/plain-text.ts";
import { warn } from "../text/report.ts";

/** No author writes longer paragraphs (letters): such a one was many, and a conversion lost the lines between. */
const LONGEST_PARAGRAPH = 6000;

/** Warns of what a conversion did to a text that cannot be mended without guessing. */
export function remarkDamage() {
  return (tree: Root, file: VFile): void => {
    for (const [i, node] of tree.children.entries()) {
      if (node.type !== "paragraph" || node.position === undefined) continue;
      const place = node.position.start;
      const text = inlineText(node).trim();
      const next = tree.children[i + 1];
      if (text.length > LONGEST_PARAGRAPH) {
        const letters = text.length.toLocaleString("en");
        const reason = `this paragraph has ${letters} letters; the copy lost the blank lines in it, put them back`;
        warn(file, "damage", reason, place);
      } else if (next?.type === "paragraph" && breaksInAWord(node, next)) {
        const end = JSON.stringify(`…${text.slice(-20).trim()}`);
        const reason = `this paragraph ends in the middle of a word, ${end}; join it to the next one`;
        warn(file, "damage", reason, place);
      }
    }
  };
}

function breaksInAWord(first: Paragraph, second: Paragraph): boolean {
  return /\p{Ll}-$/u.test(inlineText(first).trim()) && /^\p{Ll}/u.test(inlineText(second).trim());
}
