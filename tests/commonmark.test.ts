import { readFileSync } from "node:fs";
import { tests as commonmark } from "commonmark-spec";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { markdownProcessor } from "../src/articles/article-processor.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { asShown, dangersIn, lostWords, normalized, textOf } from "./shown-html.ts";
import { site } from "./test-site.ts";

interface Example {
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

/** The examples of GitHub Flavored Markdown 0.29 beyond CommonMark: tables, task lists, autolinks and the like. */
const GFM: readonly Example[] = JSON.parse(
  readFileSync(new URL("fixtures/gfm-examples.json", import.meta.url), "utf8"),
);
/** The specification writes its tabs as arrows. */
const COMMONMARK: readonly Example[] = commonmark.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replaceAll("→", "\t"),
  html: html.replaceAll("→", "\t"),
}));

const BARE = "GFM makes a link of a bare address";

/** Examples whose expected HTML is not ours, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "CommonMark 602": BARE,
  "CommonMark 606": BARE,
  "CommonMark 608": BARE,
  "CommonMark 611": BARE,
  "CommonMark 612": BARE,
  "GitHub Flavored Markdown 204": "a cell beyond the first row's is text that would be lost",
};

/** An example read as an article of two paragraphs and more; some have no word of their own. */
function read({ markdown }: Example) {
  const content = `---\ntitle: T\npublished: 2023-01-16\npublisher: plain\n---\n\nBefore.\n\n${markdown}`;
  return readArticle("a.md", new TextEncoder().encode(content), site);
}

function hasHtml(node: Nodes): boolean {
  return node.type === "html" || ("children" in node && node.children.some(hasHtml));
}

describe.each([
  ["CommonMark", COMMONMARK],
  ["GitHub Flavored Markdown", GFM],
])("every example of %s", (name, examples) => {
  const readings = examples.map((example) => ({ ...example, specified: example.html, ...read(example) }));

  test("is shown without a word lost and without anything that runs", () => {
    const wrong = readings.filter(
      ({ html, text }) =>
        html === null || dangersIn(html).length > 0 || lostWords(text ?? "", textOf(html)).length > 0,
    );
    expect(wrong.map(({ number }) => number)).toEqual([]);
  });

  test("without raw HTML gives the expected output", () => {
    const compared = readings.filter(({ number, markdown }) => {
      const tree = markdownProcessor(site.parser).parse(markdown);
      return !hasHtml(tree) && OTHERWISE[`${name} ${number}`] === undefined;
    });
    const outputs = compared.map(({ number, markdown, html, specified }) => ({
      number,
      markdown,
      got: normalized(html ?? ""),
      expected: asShown(`<p>Before.</p>\n${specified}`),
    }));
    expect(outputs.filter(({ got, expected }) => got !== expected)).toEqual([]);
    expect(compared.length).toBeGreaterThan(examples.length * 0.8);
  });
});
