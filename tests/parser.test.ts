import { tests as examples } from "commonmark-spec";
import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { describe, expect, test } from "vitest";
import { markdownProcessor } from "../src/articles/article-processor.ts";
import { readArticle } from "../src/articles/read-article.ts";
import type { SiteConfig } from "../src/config/site.ts";
import { textBlocks, wordsOf } from "../src/markdown/plain-text.ts";
import { CLEANING_FIXTURES } from "./cleaning-fixtures.ts";
import { site } from "./test-site.ts";

/** Types, values and positions of a tree, in order. */
function outline(node: Nodes): readonly string[] {
  const place = `${node.position?.start.offset}-${node.position?.end.offset}`;
  const own = `${node.type} ${place} ${"value" in node ? node.value : ""}${"url" in node ? node.url : ""}`;
  return [own, ...("children" in node ? node.children.flatMap(outline) : [])];
}

const SOUP =
  "# ;a;\n;\n\n;*;_;**;[;](;);!;<;>;- ;1. ;`;~~;|;&amp;;---;é;😀;[^1];\\;www.a.example; ;b\n;x@y.example;```;\t".split(
    ";",
  );

const processors = { remark: markdownProcessor("remark"), accelerated: markdownProcessor("accelerated") };

function parse(markdown: string, parser: SiteConfig["parser"]): Root {
  return processors[parser].parse(markdown);
}

const both = (markdown: string): readonly [Root, Root] => [
  parse(markdown, "accelerated"),
  parse(markdown, "remark"),
];

describe("the accelerated parser and remark's", () => {
  test("give the same tree for all CommonMark examples", () => {
    const different = examples.filter(({ markdown }) => {
      const [accelerated, remark] = both(markdown);
      return outline(accelerated).join("\n") !== outline(remark).join("\n");
    });
    expect(different.map(({ number }) => number)).toEqual([]);
  });

  test.each(examples)(
    "lose no word of CommonMark example $number, whichever of them reads it",
    ({ markdown }) => {
      const text = `---\ntitle: T\npublished: 2023-01-16\n---\n\nBefore.\n\n${markdown}\n`;
      const read = (parser: SiteConfig["parser"]) =>
        readArticle("a.md", new TextEncoder().encode(text), { ...site, parser });
      // Reading verifies the ledger, and throws where a word is unaccounted for.
      expect(read("remark").text).toBe(read("accelerated").text);
    },
  );

  test("lose no word of token soup, even where their trees differ", () => {
    const soup = fc.array(fc.constantFrom(...SOUP), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(soup, (markdown) => {
        const [accelerated, remark] = both(markdown).map((tree) => wordsOf(textBlocks(tree).join("\n")));
        expect(accelerated).toEqual(remark);
      }),
      { seed: 20230116, numRuns: 500 },
    );
  });

  test.each(CLEANING_FIXTURES)("give the same tree for $name", ({ content }) => {
    const [accelerated, remark] = both(content);
    expect(outline(accelerated)).toEqual(outline(remark));
  });
});
