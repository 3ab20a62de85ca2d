import { describe, expect, test } from "vitest";
import type { Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { archiveOf, CUT, copy, OTHER, published, reasons } from "./copies.ts";
import { site } from "./test-site.ts";

describe("duplicateOf", () => {
  const b = (duplicateOf: string, says: Partial<Reading> = {}) => copy("2023/b.md", { duplicateOf, ...says });

  test.each(["a.md", "2023/a.md", "articles/2023/a.md", "a"])(
    "settles a case by %s, without a word",
    (name) => {
      const archive = archiveOf(copy("articles/2023/a.md"), b(name, { url: "https://x.example/" }));
      expect(published(archive)).toEqual(["articles/2023/a.md"]);
      expect(archive.aliases.map(({ path, article }) => [path, article.path])).toEqual([
        ["/2023/01/b/", "/2023/01/a/"],
      ]);
      expect(archive.messages).toEqual([]);
    },
  );

  test("counts whatever the texts are, and leads on to the copy that is published", () => {
    const archive = archiveOf(
      copy("a.md", { url: "https://x.example/" }),
      copy("c.md"),
      copy("d.md", { text: OTHER, duplicateOf: "2023/b.md" }),
      b("c.md", { text: "Another text altogether." }),
    );
    expect(published(archive)).toEqual(["a.md"]);
    expect(new Set(archive.aliases.map(({ article }) => article.file))).toEqual(new Set(["a.md"]));
    expect(archive.duplicates).toHaveLength(3);
  });

  test.each([
    ["c.md", "but there is no such article; write its path, such as 2023/us-cuba-talks.md, or its slug"],
    ["b", "which is this very file"],
    ["same.md", 'which is "x/same.md" and "y/same.md"; write more of the path'],
    ["draft.md", "which is a draft; so this one is published"],
    ["refused.md", "which is refused; so this one is published"],
  ])("that names %s is reported, and this file published", (name, fault) => {
    const archive = archiveOf(
      b(name),
      copy("x/same.md", { slug: "x", text: OTHER }),
      copy("y/same.md", { slug: "y", text: "Another text altogether." }),
      { ...copy("draft.md"), draft: true },
      { ...copy("refused.md"), refused: true },
    );
    expect(published(archive)).toContain("2023/b.md");
    expect(reasons(archive)).toEqual([`2023/b.md:1: "duplicateOf" names "${name}", ${fault}`]);
  });

  test("that leads in a circle is reported for each, and content decides", () => {
    const archive = archiveOf(
      copy("a.md", { duplicateOf: "b.md" }),
      b("a.md"),
      copy("c.md", { text: OTHER, duplicateOf: "a" }),
    );
    expect(published(archive)).toEqual(["2023/b.md"]);
    expect(reasons(archive).slice(0, 2)).toEqual([
      'a.md:1: "duplicateOf" names "b.md", which leads back here ("2023/b.md" → "a.md"); remove one of these lines',
      '2023/b.md:1: "duplicateOf" names "a.md", which leads back here ("a.md" → "2023/b.md"); remove one of these lines',
    ]);
  });

  test("is reported with its place in the file", () => {
    const file =
      '---\ntitle: "Salt"\npublished: 2023-01-16\nnotDuplicateOf:\n  - a\n  - 2023/no.md\n---\n\nText.\n';
    const reading = readArticle("b.md", new TextEncoder().encode(file), site);
    const { messages } = archiveOf(reading, copy("a.md"));
    expect(messages.map(({ message: { line, column } }) => [line, column])).toEqual([
      [5, 5],
      [6, 5],
    ]);
  });

  test.each(["/2023/a.md", "../a.md", "2023\\a.md", "A Title"])("cannot be %s", (name) => {
    const file = `---\ntitle: Salt\npublished: 2023-01-16\nduplicateOf: '${name}'\n---\n\nText.\n`;
    const { messages } = readArticle("b.md", new TextEncoder().encode(file), site);
    expect(messages[0]).toMatchObject({
      line: 4,
      severity: "error",
      reason: expect.stringContaining("must name an article"),
    });
  });
});

describe("notDuplicateOf", () => {
  test("publishes both, whichever states it, without a word", () => {
    for (const archive of [
      archiveOf(copy("a.md", { notDuplicateOf: ["b.md"] }), copy("b.md")),
      archiveOf(copy("a.md"), copy("b.md", { notDuplicateOf: ["a"] })),
    ]) {
      expect(published(archive)).toEqual(["a.md", "b.md"]);
      expect(archive.messages).toEqual([]);
    }
  });

  test("keeps an article out of a group by naming any of its copies", () => {
    const archive = archiveOf(
      copy("a.md", { url: "https://x.example/" }),
      copy("b.md"),
      copy("c.md", { notDuplicateOf: ["b"] }),
    );
    expect(published(archive)).toEqual(["a.md", "c.md"]);
  });

  test("answers for all articles of a kind: nobody need name every week's", () => {
    const week = (file: string, day: string, says: Partial<Reading> = {}) =>
      copy(file, {
        published: day,
        text: `${CUT} On ${day} nothing was said about it, in ${file} or anywhere.`,
        ...says,
      });
    const archive = archiveOf(
      week("one.md", "2023-01-02"),
      week("two.md", "2023-01-09", { notDuplicateOf: ["one"] }),
      week("three.md", "2023-01-16", { notDuplicateOf: ["two"] }),
    );
    expect(published(archive)).toEqual(["one.md", "three.md", "two.md"]);
    expect(archive.messages).toEqual([]);
  });

  test.each([
    [["other.md"], "which nothing takes for the same article; remove it"],
    [["no.md"], "but there is no such article"],
    [["draft.md"], null],
  ])("that names %s and is not needed is reported", (notDuplicateOf, fault) => {
    const archive = archiveOf(copy("a.md", { notDuplicateOf }), copy("other.md", { text: OTHER }), {
      ...copy("draft.md"),
      draft: true,
    });
    expect(reasons(archive)).toEqual(
      fault === null ? [] : [expect.stringContaining(`names "${notDuplicateOf}", ${fault}`)],
    );
  });

  test("does not beat duplicateOf", () => {
    const archive = archiveOf(copy("a.md", { notDuplicateOf: ["b"] }), copy("b.md", { duplicateOf: "a" }));
    expect(published(archive)).toEqual(["a.md"]);
    expect(reasons(archive)).toEqual([expect.stringContaining('a "duplicateOf" says they are one')]);
  });
});
