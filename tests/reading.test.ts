import { describe, expect, test } from "vitest";
import type { Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "./test-site.ts";

/** What is read from this text, under front matter that states all it needs. */
function read(text: string, language = "en"): Reading {
  const front = `---\ntitle: T\npublished: 2023-01-16\nlanguage: ${language}\npublisher: plain\n---\n\n`;
  return readArticle("a.md", Buffer.from(front + text), site);
}

describe("headings", () => {
  test("make an outline under the headline without a gap, whatever levels the author used", () => {
    const levels = (text: string) => read(text).headings.map(({ level }) => level);
    expect(levels("### Theme\n\na\n\n## View\n\nb\n\n#### Deep\n\nc\n\n### Less deep\n\nd")).toEqual([
      2, 2, 3, 3,
    ]);
    expect(levels("###### Six\n\na\n\n###### Six\n\nb")).toEqual([2, 2]);
    expect(levels("# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n\na")).toEqual([2, 3, 4, 5, 6, 6]);
  });

  test("can be led to by ids that are nothing else's name, whatever they say", () => {
    const { headings, html } = read(
      "# Content\n\nOne.\n\n## Who *paid*?[^1]\n\nTwo.\n\n# Content\n\nThree.\n\n# 结论\n\n[^1]: Them.\n",
    );
    expect(headings).toEqual([
      { id: "h-content", text: "Content", level: 2 },
      { id: "h-who-paid", text: "Who paid?", level: 3 },
      { id: "h-content-2", text: "Content", level: 2 },
      { id: expect.stringMatching(/^h-[0-9a-f]{6}$/), text: "结论", level: 2 },
    ]);
    for (const { id, level } of headings) expect(html).toContain(`<h${level} id="${id}">`);
  });

  test("in quotes are the quoted one's own", () => {
    expect(read("> ## Elsewhere\n>\n> Text.").headings).toEqual([]);
  });
});

describe("footnotes", () => {
  const NOTES = "Once[^a] and again.[^a]\n\n[^a]: The note.\n";

  test("jump there and back, each place to its own", () => {
    const html = read(NOTES).html ?? "";
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(["fn-a", "fn-a", "fnref-a", "fnref-a-2"]);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(html).toContain('aria-label="Back to reference 1-2"');
    expect(html, "↩ is an emoji on telephones").not.toContain("↩");
  });

  test("speak the article's language, else English, and say which", () => {
    expect(read(NOTES, "fr-CA").html).toContain('<h2 lang="fr" id="footnote-label">Notes</h2>');
    expect(read(NOTES, "fr-CA").html).toContain('aria-label="Retour à l’appel de note 1"');
    expect(read(NOTES, "ko").html).toContain('<h2 lang="en" id="footnote-label">Footnotes</h2>');
  });
});

test("a link that says its own address is told apart, so that paper has it once", () => {
  const html = read("See [the port](https://port.example/) and https://port.example/tolls.\n").html ?? "";
  expect([...html.matchAll(/<a href="([^"]+)" class="address">/g)].map(([, url]) => url)).toEqual([
    "https://port.example/tolls",
  ]);
});

test("a column whose heading says nothing has no heading", () => {
  const { html } = read("|  | Toll |\n|---|---:|\n| Salt | 3 |\n");
  expect(html).toContain('<tr>\n<td></td>\n<th class="right">Toll</th>\n</tr>');
});

test("a table scrolls in a box of its own and stays a table, its figures to the right", () => {
  const html = read("The tons:\n\n| Port | Tons |\n|---|--:|\n| A | 12 |\n").html ?? "";
  expect(html).toContain('<div class="wide" role="group" aria-label="Table" tabindex="0"><table>');
  expect(html).toContain('<td class="right">12</td>');
});
