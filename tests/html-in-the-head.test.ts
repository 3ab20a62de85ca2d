import { describe, expect, test } from "vitest";
import type { Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "./test-site.ts";

const BODY = "The dredger came at noon, and it was seen by nobody who would say so.";
const CAPTION = "A caption of the photo";

function read(head: string, front = ""): Reading {
  const copy = `${front}${head}\n\nGlobal Research, May 4, 2014\n\n${BODY}\n`;
  return readArticle("dredger.md", new TextEncoder().encode(copy), site);
}

const BYLINE = "By Ada Linde";
const FRONT = '---\ntitle: "The Dredger"\ndescription: "It came at noon."\n---\n\n';

describe("what stands in HTML, or beside a picture, is no fact", () => {
  test.each([
    [
      "a caption parted from its tags",
      `# The Dredger\n\n<figcaption>\n\n${CAPTION}\n\n</figcaption>\n\n${BYLINE}`,
    ],
    [
      "a figure of blocks over the headline",
      `<figure>\n\n![x](http://y.example/a.jpg)\n\n${CAPTION}\n\n</figure>\n\n# The Dredger\n\n${BYLINE}`,
    ],
    [
      "a picture with words behind it",
      `# The Dredger\n\n<img src="http://c.example/x.gif" alt="counter"> ${CAPTION}\n\n${BYLINE}`,
    ],
    [
      "a picture of Markdown with words behind it",
      `# The Dredger\n\n![x](http://y.example/a.jpg) ${CAPTION}\n\n${BYLINE}`,
    ],
    ["a byline in a drawing", `# The Dredger\n\n<svg>By Eve Photo</svg> ${CAPTION}\n\n${BYLINE}`],
    [
      "a byline of HTML over the byline",
      `# The Dredger\n\n<center>By Eve Photo ${CAPTION.length}</center>\n\n${BYLINE}`,
    ],
    ["HTML with references to characters", `# The Dredger\n\n${BYLINE}\n\n<p>By Jos&eacute; Photo</p>`],
  ])("%s", (_, head) => {
    const { title, subtitle, description, authors, text } = read(head);
    expect({ title, subtitle, description, authors }).toEqual({
      title: "The Dredger",
      subtitle: null,
      description: null,
      authors: ["Ada Linde"],
    });
    if (head.includes(CAPTION)) expect(text).toContain(CAPTION);
    expect(text).toContain(BODY);
  });

  test("it stays in the text under front matter that states the facts", () => {
    for (const block of [
      `<figure>\n\n${CAPTION}\n\n</figure>`,
      `<img src="http://c.example/x.gif"> ${CAPTION}`,
    ]) {
      const { title, description, text } = read(`${block}\n\n${BYLINE}`, FRONT);
      expect([title, description]).toEqual(["The Dredger", "It came at noon."]);
      expect(text).toContain(CAPTION);
    }
  });

  test("a headline with a counter's picture behind it is the headline without it", () => {
    expect(read(`# The Dredger <img src="http://c.example/x.gif">\n\n${BYLINE}`).title).toBe("The Dredger");
  });

  test("an element that is never closed hides no head from view, and gives none", () => {
    const { authors, text } = read(`# The Dredger\n\n<figure>\n\n${CAPTION}\n\n${BYLINE}`);
    expect(authors).toEqual([]);
    expect(text).toContain(BYLINE);
  });
});

test("a head that is all HTML is read, since nothing else says what it says", () => {
  const { title, authors } = read("<h1>The Dredger</h1>\n\n<p>By <b>Ada Linde</b></p>");
  expect([title, authors]).toEqual(["The Dredger", ["Ada Linde"]]);
});
