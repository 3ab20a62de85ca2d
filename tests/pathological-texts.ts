/** The sizes that cmark-gfm's authors publish for texts on which a careless parser takes minutes. */
export const PATHOLOGICAL: Readonly<Record<string, () => string>> = {
  "nested strong emphasis": () => `${"*a **a ".repeat(65_000)}b${" a** a*".repeat(65_000)}`,
  "emphasis closers without openers": () => "a_ ".repeat(65_000),
  "emphasis openers without closers": () => "_a ".repeat(65_000),
  "link closers without openers": () => "a]".repeat(65_000),
  "link openers without closers": () => "[a".repeat(65_000),
  "mismatched openers and closers": () => "*a_ ".repeat(50_000),
  "openers and closers in threes": () => `a**b${"c* ".repeat(50_000)}`,
  "link openers and emphasis closers": () => "[ a_".repeat(50_000),
  "[ (]( over and over": () => "[ (](".repeat(80_000),
  "![[]() over and over": () => "![[]()".repeat(160_000),
  "a link in emphasis": () => "**x [a*b**c*](d)",
  "nested brackets": () => `${"[".repeat(50_000)}a${"]".repeat(50_000)}`,
  "nested quotes": () => `${"> ".repeat(50_000)}a`,
  "nested lists": () => lines(1000, (i) => `${"  ".repeat(i)}* a`),
  "NUL characters": () => "abc\0de\0",
  "backticks of every length": () => Array.from({ length: 4999 }, (_, i) => `e${"`".repeat(i + 1)}`).join(""),
  "unclosed links in angle brackets": () => "[a](<b".repeat(30_000),
  "unclosed links": () => "[a](b".repeat(30_000),
  "unclosed comments": () => `</${"<!--".repeat(300_000)}`,
  "rows of a table": () => "aaa\rbbb\n-\v\n".repeat(30_000),
  "many definitions": () => `${lines(79_999, (i) => `[${i + 1}]: u`)}${"[0] ".repeat(5000)}`,
  "definitions whose hashes collide": collidingDefinitions,
  footnotes: () => `${lines(2000, (i) => `Word[^${i}]`)}\n${lines(2000, (i) => `[^${i}]: Note.\n`)}`,
  "nested images": () => `${"![".repeat(3300)}a${"](b)".repeat(3300)}`,
  "lazy quotes": () => `> a\n${"b\n".repeat(20_000)}`,
  "intraword underscores": () => "a_b".repeat(14_000),
  "paragraphs cut by pages": () =>
    "The harbour was as large as the bay on which the town had been built by the\n\nmen of the sea.\n\n".repeat(
      1000,
    ),
  "dated lines of a publisher": () => "Global Research, June 7, 2024\n".repeat(700),
  "a megabyte of lines": () => "a\r".repeat(500_000),
};

/** A megabyte of hardly anything but structure: what as objects would take most memory. */
export const MEGABYTES: Readonly<Record<string, () => string>> = {
  "990 list markers a line": () => megabyteOf(`${"- ".repeat(990)}a\n`),
  "900 quote markers a line": () => megabyteOf(`${">".repeat(900)}a\n`),
  "900 quote markers a line, blank lines between": () => megabyteOf(`${">".repeat(900)}\n\n`),
  "blank lines": () => megabyteOf("\n"),
  "lines of spaces": () => megabyteOf("   \n"),
  "paragraphs of a letter": () => megabyteOf("a\n\n"),
  "list markers alone": () => megabyteOf("-\n"),
};

function megabyteOf(part: string): string {
  return part.repeat(1_040_000 / part.length);
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("");
}

/** 50,000 definitions that fall into one sixteenth of a hash table's places. */
function collidingDefinitions(): string {
  const keys: string[] = [];
  for (let i = 0; keys.length < 50_000; i++) {
    let hash = 0;
    for (const byte of Buffer.from(`x${i}`)) hash = (byte + (hash << 6) + (hash << 16) - hash) >>> 0;
    if (hash % 16 === 0) keys.push(`x${i}`);
  }
  const [first] = keys;
  return keys
    .slice(1)
    .map((key) => `[${key}]: /url\n\n[${first}]\n\n`)
    .join("");
}
