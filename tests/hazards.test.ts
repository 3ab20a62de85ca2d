import { rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publishable, type Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { silentReport } from "../src/build/progress.ts";
import { readArticles } from "../src/build/read-articles.ts";
import { HAZARDS } from "./hazards.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";
import { site } from "./test-site.ts";

function read(content: string | Uint8Array): Reading {
  return readArticle("a.md", typeof content === "string" ? new TextEncoder().encode(content) : content, site);
}

/** Good articles beside the bad ones. */
const GOOD = 300;
const FACTS = "title: T\npublished: 2023-01-16\n";
const article = (body: string) => read(`---\n${FACTS}---\n\n${body}`);

test.each(HAZARDS)("$name is refused, in one message that names the line", ({ content, line, says }) => {
  const { refused, messages } = read(content);
  expect(refused).toBe(true);
  expect(messages.map((message) => [message.severity, message.line])).toEqual([["error", line]]);
  expect(messages[0]?.reason).toContain(says);
});

test("hundreds of good articles are published, whatever stands beside them, and each bad file is named once", async () => {
  const folder = await temporaryFolder();
  const good = Array.from({ length: GOOD }, (_, i) => [`good/${i}.md`, `---\n${FACTS}---\n\nText ${i}.\n`]);
  const bad = HAZARDS.map(({ content }, i) => [`bad/${i}.md`, content]);
  await writeFiles(folder, Object.fromEntries([...good, ...bad]));
  await writeFiles(folder, { "huge.md": "" });
  await truncate(join(folder, "huge.md"), 50 * 2 ** 20);
  const { readings, messages, refused } = await readArticles(folder, site, silentReport);
  expect(readings.map(publishable).filter((published) => published !== null)).toHaveLength(GOOD);
  expect(refused).toBe(HAZARDS.length + 1);
  expect(messages.map(({ file }) => file).toSorted()).toEqual(
    [...bad.map(([name]) => name), "huge.md"].map((name) => `${folder}/${name}`).toSorted(),
  );
  await rm(folder, { recursive: true });
});

test("front matter does not reach the objects of the program", () => {
  read("---\ntitle: T\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n---\n");
  expect("polluted" in {}).toBe(false);
});

describe("what an editor writes in front matter is what is read", () => {
  test.each([
    ["title: 1984", "1984"],
    ['title: "1984"', "1984"],
    ["title: no", "no"],
    ["title: 2023-01-16", "2023-01-16"],
    ["title: null", "null"],
    ["title: 0x1F", "0x1F"],
    ["title: 1_000", "1_000"],
    ['title: "US: Cuba"', "US: Cuba"],
    ["title: 'Story # 4'", "Story # 4"],
    ["title: Story#4", "Story#4"],
    ["title: >-\n  Two\n  lines", "Two lines"],
    ['title: "\\u202Eevil"', "\u202eevil"],
    ["title: '{{ 7 * 7 }} {% x %} <b>'", "{{ 7 * 7 }} {% x %} <b>"],
  ])("%s", (line, title) => {
    expect(read(`---\n${line}\npublished: 2023-01-16\n---\n\nText.\n`)).toMatchObject({
      title,
      refused: false,
    });
  });

  test.each([
    ["2023-01-16", "2023-01-16"],
    ["January 16, 2023", "2023-01-16"],
    ["16 January 2023", "2023-01-16"],
    ["2024-02-29", "2024-02-29"],
  ])("published: %s, on whichever side of Greenwich", (written, published) => {
    const before = process.env.TZ;
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
      process.env.TZ = zone;
      expect(read(`---\ntitle: T\npublished: ${written}\n---\n\nText.\n`).published).toBe(published);
    }
    process.env.TZ = before;
  });
});

describe("an article that opens with a rule keeps every word", () => {
  test.each([
    "---\nOnce upon a time.\n---\nThe end.\n",
    "---\nNote: he said it.\n---\nThe end.\n",
    "---\n- one\n- two\n---\nThe end.\n",
    `---\nOnce upon a time.\n\n${"word ".repeat(20_000)}\n\n---\nThe end.\n`,
    "---\nsource of it all\n---\n",
  ])("%#", (content) => {
    const { ledger, text } = read(content);
    expect(ledger.every(({ kind }) => kind === "body")).toBe(true);
    expect(text?.match(/\p{L}+/gu)).toEqual(content.match(/\p{L}+/gu));
  });
});

test.each([
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ['<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
  ["[x](javascript:alert(1))", "x"],
  ["[x](data:text/html,1)", "x"],
  ["<svg onload=alert(1)>", "<svg onload=alert(1)>"],
  ["AT&T <Cuba> talks", "AT&T <Cuba> talks"],
  ["![pixel](https://tracker.example/p.gif)", "pixel"],
  ["{{ 7 * 7 }} {% include x %} {# y #} <%= z %>", "{{ 7 * 7 }} {% include x %} {# y #} <%= z %>"],
  ["&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"],
])("%s is shown, runs nothing, and asks no other host", (written, shown) => {
  const { html, text, refused } = article(`Words before. ${written} Words after.`);
  expect(refused).toBe(false);
  expect(text).toBe(`Words before. ${shown} Words after.`);
  expect(html).not.toMatch(/<(?:script|img|svg|iframe)|<[^>]*\son\w+=|href="(?:javascript|data):/i);
});

describe("what the page's form would leave out is shown", () => {
  test.each([
    ["a footnote that nothing refers to", "Text.\n\n[^1]: Lost note.", "<p>[^1]: Lost note.</p>"],
    ["the second footnote of a name", "Text.[^1]\n\n[^1]: One.\n\n[^1]: Two.", "<p>[^1]: Two.</p>"],
    [
      "a picture in emphasis in a link",
      "[*![a](https://a.example/i.png)*](https://b.example)",
      '<a href="https://b.example"><em>a</em></a>',
    ],
    ["a circle of footnotes", "Text.\n\n[^1]: One.[^2]\n\n[^2]: Two.[^1]", "One."],
    ["a cell more than the first row has", "| a |\n| - |\n| b | c |", "<td>c</td>"],
  ])("%s", (_name, body, shown) => {
    expect(article(body).html).toContain(shown);
  });
});

test.each([
  "    code first",
  "A note without words.[^1]\n\n[^1]: &#9;",
  "<!-- code first -->\nbehind HTML",
  "\u00a0a hard space first",
  "<br>Global Research, January 16, 2023<br><br>Text.<br>",
  "Text.<br>Copyright © Ada Linde, Global Research, 2023",
])("the ledger of front matter and %j adds up", (body) => {
  expect(article(`${body}\n`).text).toMatch(/code first|hard space|Text\.|A note/);
});

describe("an encoding", () => {
  test.each([
    ["windows-1252", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61)],
    ["UTF-16LE", Uint8Array.of(0xff, 0xfe, 0x68, 0, 0xe9, 0)],
    ["UTF-16BE", Uint8Array.of(0xfe, 0xff, 0, 0x68, 0, 0xe9)],
  ])("%s is read with a warning", (name, bytes) => {
    const { content, messages } = read(bytes);
    expect(content).toContain("é");
    expect(messages.some(({ severity, reason }) => severity === "warning" && reason.includes(name))).toBe(
      true,
    );
  });

  test.each(["\n", "\r\n", "\r"])("with lines that end in %j gives the same article", (end) => {
    const lines = ["---", "title: T", "published: 2023-01-16", "---", "", "First", "line.", "", "* Item", ""];
    const { title, text, refused } = read(`\ufeff${lines.join(end)}`);
    expect({ title, text, refused }).toEqual({ title: "T", text: "First line.\n\nItem", refused: false });
  });

  test("in which a letter was lost before is named", () => {
    expect(article("Caf\ufffd.").messages).toMatchObject([{ line: 6, column: 4, severity: "warning" }]);
  });
});
