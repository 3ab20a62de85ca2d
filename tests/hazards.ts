/** A file that is refused: what is wrong with it, where, and what the editor reads. */
export interface Hazard {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly line: number;
  /** Words of the one message. */
  readonly says: string;
}

const HEAD = "---\ntitle: T\npublished: 2023-01-16\n---\n\n";

function block(lines: string): string {
  return `---\n${lines}\n---\n\nText.\n`;
}

/** Front matter that would run, or be read by something other than our reader. */
const LANGUAGES = ["js", " js", "JS", "javascript", "coffee", "toml", "json", "constructor", "toString"].map(
  (language): Hazard => ({
    name: `front matter that opens with ---${language}`,
    content: `---${language}\nprocess.exit(7)\n---\n\n# T\n\nGlobal Research, January 16, 2023\n\nText.\n`,
    line: 1,
    says: `opens with a bare "---", not "---${language}"; it is never run as a program`,
  }),
);

/** Keys by which an article would steer the site's generator, or JavaScript's objects. */
const KEYS = [
  "permalink: ../../etc/x",
  "layout: base",
  "pagination: {data: x, size: 1}",
  "eleventyComputed: {title: x}",
  "templateEngineOverride: njk",
  "eleventyExcludeFromCollections: true",
  "__proto__: {polluted: x}",
  "constructor: x",
].map((line): Hazard => {
  const [key = ""] = line.split(":");
  return {
    name: `the key ${key}`,
    content: block(`title: T\n${line}`),
    line: 3,
    says: `"${key}" is no known key`,
  };
});

const VALUES: readonly (readonly [line: string, says: string])[] = [
  ["regoins: [USA]", 'did you mean "regions"?'],
  ["subtitle: !!binary aGk=", "tags (!name) are not allowed"],
  ["themes: !!set {a, b}", "tags (!name) are not allowed"],
  ["subtitle: *title", "anchors (&name) and aliases (*name) are not allowed"],
  ["subtitle: &a x", "anchors (&name) and aliases (*name) are not allowed"],
  ["themes: &a [*a]", "anchors (&name) and aliases (*name) are not allowed"],
  [`themes: ${"[".repeat(10_000)}`, "nested too deeply"],
  [`themes: ${"{a: ".repeat(10_000)}`, "nested too deeply"],
  [`${"- ".repeat(10_000)}x`, "nested too deeply"],
  ["published: 2023-13-45", 'is no date that exists: "2023-13-45"; write it as 2023-01-16'],
  ["published: 2023-02-30", "is no date that exists"],
  ["published: soon", "is no date that exists"],
  ["subtitle: Story # 4", '" #" would cut this value short; quote it: "Story # 4"'],
  ["subtitle: US: Cuba", "quote the value"],
  ["subtitle: @x", "quote the value"],
  ["subtitle: *B*", "write the value out, or quote it"],
  ["subtitle: [V] x", "not valid YAML"],
  ["subtitle:", "is empty; leave the key out, or give it a value"],
  ["subtitle: [a, b]", "must be a text, not a list"],
  ["url: javascript:alert(1)", "is no web address; write it with http:// or https://"],
  ["slug: ../up", "may hold a-z, 0-9 and single hyphens"],
  ["aliases: /../../etc/", "must be a path of the site"],
  ["title: twice", "this key stands twice; keep one"],
];

const BLOCKS: readonly Hazard[] = [
  {
    name: "an alias bomb",
    content: block(
      `title: T\nthemes: &a [x, x]\nregions: [${"*a, ".repeat(9)}x]\nreports: [${"*a, ".repeat(9)}x]`,
    ),
    line: 3,
    says: "anchors (&name) and aliases (*name) are not allowed",
  },
  {
    name: "a block that is never closed",
    content: "---\ntitle: T\n\nText.\n",
    line: 1,
    says: 'has no closing line "---"; add one after its last key',
  },
  {
    name: "a block of 64 KB",
    content: block(`title: ${"x".repeat(64 * 1024)}`),
    line: 1,
    says: "over 64 KB",
  },
];

/** Nesting and numbers that end the memory or the stack of what comes after the parser. */
const LIMITS: readonly Hazard[] = [
  {
    name: "759 nested list items in 1.5 KB",
    content: `${HEAD}${"- ".repeat(759)}deep\n`,
    line: 6,
    says: "nested more than 100 deep here; flatten them",
  },
  {
    name: "1,500 quote marks",
    content: `${HEAD}${"> ".repeat(1500)}deep\n`,
    line: 6,
    says: "opens a thousand quotes or lists",
  },
  {
    name: "150,000 quote marks without spaces",
    content: `${HEAD}${">".repeat(150_000)}deep\n`,
    line: 6,
    says: "opens a thousand quotes or lists",
  },
  {
    name: "front matter of blank lines",
    content: `---\ntitle: A\n${"\n".repeat(60_000)}---\n\nText.\n`,
    line: 503,
    says: "hundreds of blank lines",
  },
  {
    name: "a table of 20,000 rows",
    content: `${HEAD}| a | b |\n|---|---|\n${"| x | y |\n".repeat(20_000)}`,
    line: 10_006,
    says: "more than 50000 parts",
  },
  {
    name: "100,000 references in one paragraph",
    content: `${HEAD}${"&nbsp;".repeat(100_000)}\n`,
    line: 6,
    says: "part it, or write &#…; as the letters they stand for",
  },
  {
    name: "a file of more than a megabyte",
    content: `${HEAD}${"word ".repeat(220_000)}`,
    line: 1,
    says: "MB; an article may have 1 MB",
  },
];

const CONTENTS: readonly Hazard[] = [
  { name: "an empty file", content: "", line: 1, says: "not a word of text" },
  { name: "a file of white space", content: "\ufeff \n\t\r\n", line: 1, says: "not a word of text" },
  { name: "front matter alone", content: HEAD, line: 1, says: "not a word of text" },
  {
    name: "a head alone",
    content: "# Only a Head\n\nBy Ada Linde\n\nGlobal Research, January 16, 2023\n",
    line: 1,
    says: "no text under its head",
  },
  {
    name: "a title without a word",
    content: "---\npublished: 2023-01-16\n---\n\n# \\*\\*\\*\n\nText.\n",
    line: 5,
    says: "no title was found",
  },
  { name: "a text without a date", content: "# T\n\nText.\n", line: 1, says: "no date was found" },
];

const ENCODINGS: readonly Hazard[] = [
  { name: "a NUL byte", content: `${HEAD}abc\0de\n`, line: 6, says: "holds a NUL byte" },
  {
    name: "UTF-8 with a broken sequence",
    content: Uint8Array.of(...Buffer.from(`${HEAD}é and `), 0xe9, 0x20, 0x61, 0x0a),
    line: 6,
    says: "byte 0xE9 is no valid UTF-8 here; save the article as UTF-8",
  },
  {
    name: "UTF-16 with half a letter",
    content: Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8),
    line: 1,
    says: "looks like UTF-16LE but is damaged",
  },
  {
    name: "bytes of no encoding",
    content: Uint8Array.of(0x61, 0x20, 0x81, 0x8d, 0x0a),
    line: 1,
    says: "byte 0x81 is no valid UTF-8 here",
  },
];

/** One file for each way in which a file can be bad. */
export const HAZARDS: readonly Hazard[] = [
  ...LANGUAGES,
  ...KEYS,
  ...VALUES.map(
    ([line, says]): Hazard => ({
      name: `the line ${line.slice(0, 40)}`,
      content: block(`title: T\n${line}`),
      line: 3,
      says,
    }),
  ),
  ...BLOCKS,
  ...LIMITS,
  ...CONTENTS,
  ...ENCODINGS,
];
