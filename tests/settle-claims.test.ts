import { describe, expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "./test-site.ts";

const NOTE = "Note to readers: Please click the share buttons above. Follow us on Instagram and Twitter.";
const read = (title: string, body: string) => {
  const front = `---\ntitle: ${title}\npublisher: global-research\n---\n\n`;
  return readArticle("a.md", new TextEncoder().encode(`${front}${body}`), site);
};

describe("a heading under front matter with a title", () => {
  test("is the article's first heading where it is another and stands alone, whatever is in the foot", () => {
    const { title, text } = read("The Quay", `# A Ferry\n\nIt came in parts.\n\n${NOTE}\n`);
    expect(title).toBe("The Quay");
    expect(text).toBe("A Ferry\n\nIt came in parts.");
  });

  test("is the headline where it says the same in other letters", () => {
    expect(read("A ferry", `# A FERRY\n\nIt came in parts.\n\n${NOTE}\n`).text).toBe("It came in parts.");
  });

  test("is the headline where the head goes on below it", () => {
    const { title, authors, text } = read(
      "The Quay",
      "# A Ferry\n\nBy Ann Lee\n\nGlobal Research, June 7, 2024\n\nIt came in parts.\n",
    );
    expect([title, authors, text]).toEqual(["The Quay", ["Ann Lee"], "It came in parts."]);
  });
});

test("a line of the head that stands alone under front matter's title is no heading, and is read", () => {
  const { authors, text } = read("The Quay", "By Ann Lee\n\nIt came in parts.\n");
  expect([authors, text]).toEqual([["Ann Lee"], "It came in parts."]);
});

test("a line is not torn out of a block of HTML that says more", () => {
  const said = (more: string) =>
    read("A Ferry", `<div>\nBy Ann Lee<br>\n${more}</div>\n\nIt came in parts.\n\n${NOTE}\n`);
  expect(said("").authors).toEqual(["Ann Lee"]);
  expect(said("Nobody has asked it to.\n").authors).toEqual([]);
  expect(said("Nobody has asked it to.\n").text).toContain("By Ann Lee");
});

test("where nothing would be left the publisher's lines stay, and what the head states is read", () => {
  const { authors, text } = read("A Ferry", `By Ann Lee\n\n${NOTE}\n`);
  expect(authors).toEqual(["Ann Lee"]);
  expect(text).toContain("Note to readers");
});
