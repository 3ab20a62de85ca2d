import { describe, expect, test } from "vitest";
import { duplicates, others, type Text } from "../bench/pairs.ts";
import { madeUpArticle } from "../demo/made-up-article.ts";
import type { Archive } from "../src/archive/archive.ts";
import { lettersOf } from "../src/archive/copies/letters.ts";
import { textInCommon } from "../src/archive/copies/text-in-common.ts";
import { archiveOf, CUT, copy, OTHER, published, reasons, TEXT } from "./copies.ts";
import { madeArticle } from "./made-article.ts";

describe("made-up copies and look-alikes", () => {
  const archived = (texts: readonly Text[]) =>
    archiveOf(
      ...texts.map((text, i) =>
        madeArticle({ file: `${i}.md`, slug: `a${i}`, ...text, text: text.blocks.join("\n\n") }),
      ),
    );
  const seeds = [2, 3, 4, 5, 6];
  const kinds = (of: typeof duplicates) =>
    of(2).map(({ kind }, i) => [kind, seeds.map((seed) => of(seed)[i]?.texts ?? [])] as const);

  test.each(kinds(duplicates))("a copy (%s) is published once, and never unseen", (kind, pairs) => {
    const archives = pairs.map(archived);
    for (const archive of archives)
      expect(archive.messages.map(({ message }) => message.rule)).toEqual(["duplicate"]);
    const once = archives.filter(({ articles }) => articles.length === 1).length;
    // Copies that differ in four ways at once may be too far apart to tell from updates.
    expect(once).toBeGreaterThanOrEqual(/four|first day/.test(kind) ? 3 : 5);
  });

  test.each(kinds(others))("another article (%s) is published", (_, pairs) => {
    for (const pair of pairs) expect(archived(pair).articles).toHaveLength(2);
  });
});

describe("what counts as the same text", () => {
  test("letters and digits alone, whatever the script", () => {
    expect(lettersOf("“Ça n’était ﬁni—”  \n\n № 7, co-\nopération")).toBe(
      "caNetaitfiniNo7cooperation".toLowerCase(),
    );
    expect(lettersOf("新华社:“你好”,３月")).toBe("新华社你好3月");
    expect(lettersOf("한국".normalize("NFD"))).toBe("한국");
  });

  test("a letter that was lost costs that letter alone, wherever the passages stand", () => {
    const [head, tail] = ["abcdefghijklmnopqrstuvwxyz".repeat(1), "0123456789".repeat(4)];
    const common = textInCommon(`${head}é${tail}`, `${tail}${head}`);
    expect(common.ownOfFirst).toBeCloseTo(1 / 67);
    expect(common.ownOfSecond).toBe(0);
    expect(textInCommon("short", "short").similarity).toBe(1);
    expect(textInCommon("short", "other").similarity).toBe(0);
  });

  test("text in a script without spaces is found as well", () => {
    const sentences = Array.from({ length: 30 }, (_, i) =>
      Array.from({ length: 14 }, (_, j) =>
        String.fromCharCode(0x4e00 + ((i * 197 + j * 31 + i * j) % 5000)),
      ).join(""),
    );
    const archive = archiveOf(
      copy("a.md", { text: `${sentences.join("。")}。` }),
      copy("b.md", { text: sentences.slice(0, -2).join("，\n") }),
    );
    expect(published(archive)).toEqual(["a.md"]);
  });

  test("a caption counts together with its headline", () => {
    const text = "Watch the whole conversation below.";
    const film = { text, title: "The Wells of Castria: a Conversation" };
    expect(
      published(archiveOf(copy("a.md", film), copy("b.md", { ...film, title: "What the Pilots Saw" }))),
    ).toEqual(["a.md", "b.md"]);
    expect(published(archiveOf(copy("a.md", film), copy("b.md", film)))).toEqual(["a.md"]);
  });

  test("a copy that was updated since is an update, though of one day", () => {
    const archive = archiveOf(
      copy("a.md"),
      copy("b.md", {
        text: `${TEXT}\n\nThe mayor has since resigned, and the wells are open again to all.`,
        updated: "2023-02-01",
      }),
    );
    expect(published(archive)).toEqual(["a.md", "b.md"]);
    expect(reasons(archive)).toEqual([
      expect.stringMatching(
        /^a\.md:1: 9\d % of this text is also in "b\.md".* both are published.*"duplicateOf: b\.md" or "notDuplicateOf: b\.md"$/,
      ),
    ]);
  });
});

describe("which copy is published", () => {
  test.each([
    [
      "more of the text, though fewer facts",
      { text: CUT, url: "https://x.example/" },
      {},
      "it has more of the text",
    ],
    ["most facts", {}, { url: "https://x.example/" }, "it states more facts (2, this one 1)"],
    ["the earlier day", {}, { published: "2022-01-01" }, "it was published earlier"],
    ["the first path", { file: "b.md" }, { file: "a.md" }, "its path comes first"],
  ])("the one with %s", (_, lesser, better, why) => {
    const [left, kept] = [copy("left.md", lesser), copy("kept.md", better)];
    for (const readings of [
      [left, kept],
      [kept, left],
    ]) {
      const archive = archiveOf(...readings);
      expect(published(archive)).toEqual([kept.file]);
      expect(reasons(archive)).toEqual([
        expect.stringMatching(new RegExp(`^${left.file}:1: \\d+ % of this text is that of "${kept.file}"`)),
      ]);
      expect(reasons(archive)[0]).toContain(`because ${why}; this one's address leads there`);
    }
  });

  test("of several the best, and each other is told so once", () => {
    const archive = archiveOf(
      copy("c.md"),
      copy("b.md", { text: CUT }),
      copy("a.md"),
      copy("z.md", { text: OTHER }),
    );
    expect(published(archive)).toEqual(["a.md", "z.md"]);
    expect(archive.messages.map(({ file }) => file).toSorted()).toEqual(["b.md", "c.md"]);
    for (const { message } of archive.messages) expect(message.reason).toContain('is that of "a.md"');
  });
});

describe("the address of a duplicate", () => {
  const paths = (archive: Archive) => archive.aliases.map(({ path, article }) => [path, article.path]);

  test("leads to the published copy, as do its aliases", () => {
    const archive = archiveOf(
      copy("a.md", { aliases: ["/common/"] }),
      copy("b.md", { published: "2023-03-01", aliases: ["/old-b/", "/common/", "/2023/01/a/"] }),
    );
    expect(paths(archive)).toEqual([
      ["/2023/03/b/", "/2023/01/a/"],
      ["/common/", "/2023/01/a/"],
      ["/old-b/", "/2023/01/a/"],
    ]);
    expect(archive.duplicates.map(({ article, published: kept }) => [article.file, kept.file])).toEqual([
      ["b.md", "a.md"],
    ]);
    expect(reasons(archive)).toEqual([
      expect.stringContaining("b.md:1: 100 %"),
      'b.md:1: the alias "/2023/01/a/" is the address of "a.md"; remove it',
    ]);
  });

  test("goes to the published copy where both want it, and to no third article", () => {
    const archive = archiveOf(
      copy("2023/a.md"),
      copy("copies/a.md", { text: `${TEXT}\n\n${CUT.slice(0, 200)}` }),
      copy("other/a.md", { text: OTHER }),
    );
    const stands = (file: string) => archive.articles.find((article) => article.file === file)?.path;
    expect(stands("copies/a.md")).toBe("/2023/01/a/");
    expect(stands("other/a.md")).toMatch(/^\/2023\/01\/a-[0-9a-f]{6}\/$/);
    expect(paths(archive)).toEqual([[expect.stringMatching(/^\/2023\/01\/a-[0-9a-f]{6}\/$/), "/2023/01/a/"]]);
  });
});

test("a passage that a hundred articles share makes none of them a duplicate, nor slow", () => {
  const shared = madeUpArticle(7).expected.text.slice(0, 2).join("\n\n");
  const archive = archiveOf(
    ...Array.from({ length: 100 }, (_, i) =>
      madeArticle({
        file: `${i}.md`,
        slug: `s${i}`,
        title: `Story ${i}`,
        text: `${madeUpArticle(100 + i).expected.text.join("\n\n")}\n\n${shared}`,
      }),
    ),
  );
  expect(archive.articles).toHaveLength(100);
});
