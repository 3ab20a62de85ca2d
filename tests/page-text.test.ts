import type { Nodes, Root } from "hast";
import rehypeSanitize from "rehype-sanitize";
import { describe, expect, test } from "vitest";
import { markdownProcessor } from "../src/articles/article-processor.ts";
import { ledgerFault } from "../src/cleaning/ledger.ts";
import { definitionsOf } from "../src/markdown/definitions.ts";
import { textBlocks } from "../src/markdown/plain-text.ts";
import { pageFault } from "../src/markdown/rehype-verify-words.ts";
import { remarkOffline } from "../src/markdown/remark-offline.ts";
import { remarkRehypeInLanguage } from "../src/markdown/remark-rehype-in-language.ts";
import { sanitizeSchema } from "../src/markdown/sanitize-schema.ts";

const TEXT = `Oil at €85 — “cheap”, they said…[^b] ![](https://a.example/x.png) ![A *quay*][q]

| a | b |
|---|---|
| 1 | 2 | 3 |

> * 5 < 6 <Cuba> \`x & y\`

    code ©

* * *

[^b]: Noted § once.[^c]
[^c]: And again: £2.
[^d]: Never referred to ¶.

[q]: https://a.example/q.png
`;

const processor = markdownProcessor("remark")
  .use(remarkOffline)
  .use(remarkRehypeInLanguage)
  .use(rehypeSanitize, sanitizeSchema)
  .freeze();

function parsed(markdown: string) {
  const tree = processor.parse(markdown);
  return { tree, definitions: definitionsOf(tree) };
}

/** Every text node of a page whose words are the text's own, not the page's. */
function textNodes(node: Nodes): { value: string }[] {
  if (node.type === "text") return node.value.trim() === "" ? [] : [node];
  if (node.type === "element") {
    const { properties, tagName } = node;
    const added = "dataFootnoteRef" in properties || "dataFootnoteBackref" in properties;
    if (added || (tagName === "h2" && properties.id === "footnote-label")) return [];
  }
  return "children" in node ? node.children.flatMap((child) => textNodes(child as Nodes)) : [];
}

describe("what the page shows", () => {
  const { tree, definitions } = parsed(TEXT);
  const page = (): Root => processor.runSync(tree);

  test("is the cleaned text: signs of money, notes, wide rows and addresses of pictures too", () => {
    expect(pageFault(tree, definitions, page())).toBeNull();
  });

  test("is at fault where any one character is lost, doubled or changed", () => {
    const nodes = textNodes(page()).map(({ value }) => value);
    expect(nodes.length).toBeGreaterThan(15);
    for (const [i, value] of nodes.entries()) {
      for (const at of [...value].keys()) {
        const letter = value[at] ?? "";
        if (/\s/.test(letter)) continue;
        for (const other of ["", letter + letter, "¿"]) {
          const damaged = page();
          const node = textNodes(damaged)[i];
          if (node) node.value = value.slice(0, at) + other + value.slice(at + 1);
          expect(pageFault(tree, definitions, damaged), `${value}: ${letter} → ${other}`).not.toBeNull();
        }
      }
    }
  });

  test("is at fault where a note is not among those at its end", () => {
    const damaged = page();
    const notes = damaged.children.find(
      (node) => node.type === "element" && "dataFootnotes" in node.properties,
    );
    const list =
      notes?.type === "element"
        ? notes.children.find((part) => "tagName" in part && part.tagName === "ol")
        : null;
    if (list?.type === "element") list.children = list.children.slice(0, 2);
    expect(pageFault(tree, definitions, damaged)).toMatch(/^at its character \d+ the text has/);
  });
});

test("a ledger is at fault where the text has lost a sign that is no letter", () => {
  const source = "It costs €5, they say — “cheap”.";
  const { tree } = parsed(source);
  const ledger = [{ kind: "body", start: 0, end: source.length, line: 1 }] as const;
  const text = textBlocks(tree).join("\n\n");
  expect(ledgerFault(source, ledger, tree, text)).toBeNull();
  for (const sign of "€,—“”.") {
    expect(ledgerFault(source, ledger, tree, text.replace(sign, "")), sign).toMatch(/^at its character/);
  }
});
