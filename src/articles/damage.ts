import type { Paragraph, Root } from "mdast";
import type { Message } from "./message.ts";
import { inlineText } from "./plain-text.ts";
import { positionAt } from "./position.ts";
import { rangeOf } from "./range.ts";

/** No author writes longer paragraphs (letters): such a one was many, and a conversion lost the lines between. */
const LONGEST_PARAGRAPH = 6000;

/** What a conversion did to a text that cannot be mended without guessing: for an editor to see to. */
export function damageIn(tree: Root, content: string): readonly Message[] {
  return tree.children.flatMap((node, i): readonly Message[] => {
    if (node.type !== "paragraph") return [];
    const say = (reason: string): Message => ({
      ...positionAt(content, rangeOf(node).start),
      severity: "warning",
      rule: "damage",
      reason,
    });
    const text = inlineText(node).trim();
    const next = tree.children[i + 1];
    if (text.length > LONGEST_PARAGRAPH) {
      const letters = text.length.toLocaleString("en");
      return [
        say(`this paragraph has ${letters} letters; the copy lost the blank lines in it, put them back`),
      ];
    }
    if (next?.type === "paragraph" && breaksInAWord(node, next)) {
      const end = JSON.stringify(`…${text.slice(-20).trim()}`);
      return [say(`this paragraph ends in the middle of a word, ${end}; join it to the next one`)];
    }
    return [];
  });
}

function breaksInAWord(first: Paragraph, second: Paragraph): boolean {
  return /\p{Ll}-$/u.test(inlineText(first).trim()) && /^\p{Ll}/u.test(inlineText(second).trim());
}
