import { describe, expect, test } from "vitest";
import { site } from "../site.config.ts";
import { readArticle } from "../src/articles/read-article.ts";

const read = (text: string) => readArticle("a.md", new TextEncoder().encode(text), site);
const head = "---\ntitle: T\npublished: 2023-01-16\n---\n\n";

describe.each([
  ["---js\nprocess.exit()\n---\n", 1, "never run as a program"],
  ["---toml\nx = 1\n---\n", 1, "never run as a program"],
  ["---\npermalink: /x\n---\nText", 2, '"permalink" is no known key'],
  ["---\nregoins: [x]\n---\nText", 2, 'did you mean "regions"?'],
  ["---\n__proto__: x\n---\nText", 2, "is no known key"],
  ["---\ntitle: !!binary aGk=\n---\nText", 2, "tags (!name) are not allowed"],
  ["---\ntitle: &a x\nsubtitle: *a\n---\nText", 2, "anchors (&name) are not allowed"],
  ["---\npublished: 2023-13-45\n---\nText", 2, "is no date that exists"],
  ["---\ntitle: Story # 4\n---\nText", 2, 'quote it: "Story # 4"'],
  ["---\ntitle: US: Cuba\n---\nText", 2, "quote the value"],
  [`---\na: ${"[".repeat(10_000)}\n---\nText`, 2, "nested too deeply"],
  ["", 1, "not a word of text"],
  [`${head}${"> ".repeat(200)}deep`, 6, "nested more than 100 deep"],
  ["a\0b", 1, "NUL"],
  ["# Only a Head\n\nBy Ada Linde\n\nGlobal Research, January 16, 2023\n", 1, "no text under its head"],
  ["# \\*\\*\\*\n\nBy Ada Linde\n\nGlobal Research, January 16, 2023\n\nText.\n", 1, "no title was found"],
])("the file %j", (text, line, words) => {
  test("is refused with its line and what to do", () => {
    const { refused, messages } = read(text);
    expect(refused).toBe(true);
    expect(messages[0]?.line).toBe(line);
    expect(messages[0]?.reason).toContain(words);
  });
});

test.each([
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "[x](javascript:alert(1))",
  "[x](data:text/html,1)",
  "<svg onload=alert(1)>",
  "AT&T <Cuba> talks",
  "![pixel](https://tracker.example/p.gif)",
  "{{ 7 * 7 }} {% include x %}",
])("%s runs nothing, asks no other host, and loses no word", (text) => {
  const { html, text: shown, refused } = read(`${head}Words before. ${text} Words after.`);
  expect(refused).toBe(false);
  expect(html).not.toMatch(/<(?:script|img|svg|iframe)|<[^>]*\son\w+=|href="(?:javascript|data):/i);
  expect(shown).toMatch(/Words before\..*Words after\./);
});

test("a file over 1 MB is refused before it is read", () => {
  expect(read("x".repeat(2 ** 20 + 1)).messages[0]?.rule).toBe("size");
});

test.each([
  ["windows-1252", Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
  ["UTF-16LE", Uint8Array.of(0xff, 0xfe, 0x68, 0, 0xe9, 0)],
])("%s is read with a warning", (name, bytes) => {
  const { content, messages } = readArticle("a.md", bytes, site);
  expect(content).toMatch(/é$/);
  expect(messages.some(({ reason }) => reason.includes(name))).toBe(true);
});
