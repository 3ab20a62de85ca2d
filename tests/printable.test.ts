import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { annotation } from "../src/commands/messages.ts";
import { explanation } from "../src/explain/explanation.ts";
import { explanationJson } from "../src/explain/explanation-json.ts";
import { explanationPage } from "../src/explain/explanation-page.tsx";
import { formatMessage, type Message } from "../src/text/message.ts";
import { printable } from "../src/text/printable.ts";
import { fixtureSite as site } from "./browser/fixture-sites.ts";

const HOSTILE =
  "x\n::stop-commands::tok\r\n::error file=README.md,line=1::pwned \u001b]0;owned\u0007 \u009b31m\u2028##[error]no\u202e\u061c\t::group::\u007f";
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]|##\[|(?:^|\s)::/u;

/** A message about something hostile in a file with a hostile name. */
const file = `articles/${HOSTILE}.md`;
const message: Message = {
  line: 7,
  column: 1,
  severity: "error",
  rule: "front-matter",
  reason: `"${HOSTILE}" is no known key`,
};

test("what commands a terminal or a runner is written as JSON writes it, all other text stays", () => {
  expect(printable(HOSTILE)).not.toMatch(UNSAFE);
  expect(printable("a\u001b[2J\u202eb\n::error::c ##[error]d")).toBe(
    "a\\u001b[2J\\u202eb\\u000a\\u003a:error::c \\u0023#[error]d",
  );
  const plain = "Ünïcode, مقال, std::vector, ## Heading [1], a: b, 😀 \\u001b";
  expect(printable(plain)).toBe(plain);
  expect(printable(printable(HOSTILE))).toBe(printable(HOSTILE));
});

test("JSON made printable says the same", () => {
  const value = { [HOSTILE]: ["\\", `\\${HOSTILE}`, '"\u0080'] };
  expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
});

test("a message stays one line, whatever the file and its reason hold", () => {
  expect(formatMessage(file, message)).not.toMatch(UNSAFE);
  expect(formatMessage(file, message)).toContain('7:1: error: "x\\u000a\\u003a:stop-commands::tok');
});

test("an annotation is one command, whatever the file and its reason hold", () => {
  const command = annotation({ file, message });
  expect(command.replace(/^::error /, "")).not.toMatch(UNSAFE);
  expect(command).toMatch(/^::error file=articles\/x[^:]*\.md,line=7,col=1,title=front-matter::/);
});

test("an explanation of hostile text is safe as lines, as a page and as JSON", () => {
  const quoted = JSON.stringify(HOSTILE);
  for (const front of [`${quoted}: y`, `title: ${quoted}`]) {
    const text = `---\n${front}\n---\n\n::error::x ##[error] ${HOSTILE}\n`;
    const reading = readArticle(file, new TextEncoder().encode(text), site);
    const told = [explanation(reading, 40, (_, text) => text), explanationPage([reading])];
    for (const line of [...told.join("\n").split("\n"), explanationJson(reading)])
      expect(line).not.toMatch(UNSAFE);
    expect(JSON.parse(explanationJson(reading))).toMatchObject({ file, title: reading.title });
  }
});
