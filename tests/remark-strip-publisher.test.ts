import { readFileSync } from "node:fs";
import type { Root } from "mdast";
import { PUBLISHERS } from "news-archive/publishers";
import { remarkMendLines } from "news-archive/remark-mend-lines";
import { remarkStripPublisher } from "news-archive/remark-strip-publisher";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";

/** Somebody else's pipeline: no part of it but the plugin is ours. */
const foreign = (options: { keep?: readonly string[] } = {}) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ["yaml", "toml"])
    .use(remarkStripPublisher, { publishers: PUBLISHERS, ...options })
    .use(remarkStringify);

const COPY = `# The Ferry Stops

By **Ann Harbour**

Global Research, June 7, 2024

The last ferry left the harbour on Friday.

Nobody knows when the next one comes.

Note to readers: please click the share buttons above. Follow us on Instagram and Twitter.

The original source of this article is [Global Research](https://www.globalresearch.ca/)

Copyright © [Ann Harbour](https://www.globalresearch.ca/author/ann-harbour), [Global Research](https://www.globalresearch.ca/), 2024
`;

test("gives clean Markdown back, and tells what the lines stated that it took", async () => {
  const file = await foreign().process(
    new VFile({ path: "ferry.md", value: `---\nlayout: post\n---\n\n${COPY}` }),
  );
  expect(String(file)).toBe(
    "---\nlayout: post\n---\n\nThe last ferry left the harbour on Friday.\n\nNobody knows when the next one comes.\n",
  );
  expect(file.data.publisher?.id).toBe("global-research");
  expect(file.data.facts).toMatchObject({
    title: "The Ferry Stops",
    authors: ["Ann Harbour"],
    published: "2024-06-07",
  });
  expect(file.messages).toEqual([]);
});

test("accounts for what it took by offsets in the file", async () => {
  const file = new VFile(COPY);
  await foreign().process(file);
  const taken = (file.data.stretches ?? []).map(({ rule, start, end }) => [rule, COPY.slice(start, end)]);
  expect(taken).toContainEqual(["title", "# The Ferry Stops"]);
  expect(taken.length).toBeGreaterThan(5);
});

test.each([
  ["by itself", unified().use(remarkParse)],
  ["behind the mender of lines", unified().use(remarkParse).use(remarkMendLines)],
])("counts offsets and lines as remark does, without a byte order mark: %s", async (_name, parser) => {
  const file = new VFile(`\uFEFF${COPY}`);
  const processor = parser()
    .use(remarkStripPublisher, { publishers: PUBLISHERS, keep: ["3"] })
    .use(remarkStringify);
  expect(String(await processor.process(file))).toMatch(/^By \*\*Ann Harbour\*\*\n\nThe last ferry/);
  const [first] = (file.data.stretches ?? []).filter(({ rule }) => rule === "title");
  expect(first && COPY.slice(first.start, first.end)).toBe("# The Ferry Stops");
});

test("says which of its options cannot be followed", () => {
  const use = (options: object) => () =>
    unified()
      .use(remarkStripPublisher, { publishers: PUBLISHERS, ...options })
      .freeze();
  expect(use({ fallback: "acme" })).toThrow('"fallback" is "acme", which is none of the publishers');
  expect(use({ keep: ["5-3"] })).toThrow('an entry of "keep" is "5-3"; the smaller number comes first: 3-5');
});

test("leaves what another plugin put into the tree, which has no position", async () => {
  const text = (value: string) => ({ type: "paragraph", children: [{ type: "text", value }] }) as const;
  const insert = () => (tree: Root) => {
    tree.children.unshift(structuredClone(text("Above all.")) as never);
    tree.children.push(structuredClone(text("Below all.")) as never);
  };
  const processor = unified()
    .use(remarkParse)
    .use(insert)
    .use(remarkStripPublisher, { publishers: PUBLISHERS })
    .use(remarkStringify);
  const cleaned = String(await processor.process(COPY));
  expect(cleaned).toContain("Above all.");
  expect(cleaned).toContain("The last ferry left the harbour on Friday.");
  expect(cleaned).toContain("Below all.");
  expect(cleaned).not.toContain("The Ferry Stops");
  expect(cleaned).not.toContain("Copyright");
});

test("says what it lacks where a tree comes without the text of its file", async () => {
  const tree = unified().use(remarkParse).parse(COPY);
  const run = unified().use(remarkStripPublisher, { publishers: PUBLISHERS }).run(tree);
  await expect(run).rejects.toThrow("needs the file's text");
});

test("keeps what it is told to keep, by rule or by line", async () => {
  const kept = String(await foreign({ keep: ["title", "3"] }).process(COPY));
  expect(kept).toContain("# The Ferry Stops");
  expect(kept).toContain("By **Ann Harbour**");
  expect(kept).not.toContain("Copyright");
});

test("leaves a text alone that shows no publisher's lines, and another plugin's front matter as it is", async () => {
  const text = "# A Readme\n\nBy the Sea\n\nJune 7, 2024\n\nWords.\n";
  const file = new VFile({ value: text, data: { matter: { keep: "everything" } as never } });
  expect(String(await foreign().process(file))).toBe(text);
  expect(file.data.facts).toBeUndefined();
});

test("says at its place what an editor should look at", async () => {
  const file = await foreign().process(COPY.replace(/The last ferry[\s\S]*next one comes\.\n/, ""));
  expect(file.messages.map(({ ruleId, source }) => `${source}:${ruleId}`)).toEqual([
    "news-archive:nothing-left",
  ]);
});

test("a real copy of 2008 comes out of a foreign pipeline with the words that the archive's own gives", async () => {
  const copy = readFileSync(new URL("fixtures/cleaning/foot-of-2008/input.md", import.meta.url), "utf8");
  const expected = JSON.parse(
    readFileSync(new URL("fixtures/cleaning/foot-of-2008/expected.json", import.meta.url), "utf8"),
  );
  const text = String(await foreign().process(copy));
  for (const block of expected.text) expect(text).toContain(block.slice(0, 40));
});
