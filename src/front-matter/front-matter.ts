import matter from "gray-matter";
import type { Point } from "unist";
import { isMap, isScalar, type Node, type YAMLMap } from "yaml";
import { nearest } from "../text/nearest.ts";
import { FRONT_MATTER_KEYS, type FrontMatter, frontMatterSchema } from "./front-matter-schema.ts";
import { type At, beyondLimits, type Fault, type StrictYaml, strictYaml } from "./strict-yaml.ts";

/** The front matter of a file and where its body begins (offset in UTF-16 units). */
export interface FrontMatterBlock {
  readonly data: FrontMatter;
  /** Offset of the first character after the closing fence's line; 0 where there is no front matter. */
  readonly bodyStart: number;
  /** What cannot be read in it; then it states nothing. */
  readonly faults: readonly Fault[];
  /** Where a value stands in the file: `["keep", 1]`. */
  readonly locate: (path: readonly PropertyKey[]) => Point;
}

/** Largest block that is read, in UTF-16 units. */
const MAX_LENGTH = 64 * 1024;
/** What gray-matter is given for a fence; a text with a NUL is refused before. */
const FENCE = "\0";
/** An opening fence that asks for another language, as gray-matter and Eleventy would read it. */
const OTHER_LANGUAGE = /^--- *[A-Za-z]\S* *$/;
/** The next line that is a bare fence, with its line end. */
const CLOSING = /(?<=[\r\n])---[^\S\r\n]*(?:\r\n|\r|\n|$)/;

/**
 * Reads optional YAML front matter: the first line is exactly `---`, the block ends at the next such line, and it is
 * a mapping that knows at least one of our keys; an article that opens with a rule stays an article. Nothing in it is executed, and every
 * value is a string until the schema says otherwise.
 */
export function readFrontMatter(text: string): FrontMatterBlock {
  const opening = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  if (OTHER_LANGUAGE.test(opening)) {
    const reason = `front matter opens with a bare "---", not ${JSON.stringify(opening)}; it is never run as a program`;
    return refused([{ line: 1, column: 4, reason }], 0);
  }
  if (opening.trimEnd() !== "---") return none();
  const closing = CLOSING.exec(text);
  if (closing === null) {
    const reason = 'front matter has no closing line "---"; add one after its last key';
    return looksLikeYaml(text.slice(opening.length)) ? refused([{ ...nowhere(), reason }], 0) : none();
  }
  const start = opening.length + (text.startsWith("\r\n", opening.length) ? 2 : 1);
  const end = closing.index;
  const bodyStart = end + closing[0].length;
  const source = text.slice(start, end);
  if (source.trim() !== "" && !looksLikeYaml(source)) return none();
  if (end - start > MAX_LENGTH) {
    const reason = `front matter is over ${MAX_LENGTH / 1024} KB; is its closing "---" missing?`;
    return refused([{ ...nowhere(), reason }], bodyStart);
  }
  return parse(source, bodyStart);
}

const nowhere = (): Point => ({ line: 1, column: 1 });

function none(): FrontMatterBlock {
  return { data: {}, bodyStart: 0, faults: [], locate: nowhere };
}

function refused(faults: readonly Fault[], bodyStart: number): FrontMatterBlock {
  return { data: {}, bodyStart, faults, locate: nowhere };
}

/** A line that is one of our keys with its value, as it stands in a list of them. */
const KEY_LINE = new RegExp(`^[ \\t{,?]*["']?(?:${FRONT_MATTER_KEYS.join("|")})["']?[ \\t]*:(?:\\s|$)`, "m");

/**
 * Front matter's first line is `key:` (or hostile YAML), or one of our keys opens a line of its first paragraph; the
 * first line of prose between two rules is not, even where it opens with "Note:".
 */
function looksLikeYaml(source: string): boolean {
  const [paragraph = ""] = source.trimStart().split(/(?:\r\n|\r|\n)[ \t]*[\r\n]/, 1);
  if (KEY_LINE.test(paragraph)) return true;
  const first = source.split(/[\r\n]+/).find((line) => line.trim() !== "" && !line.startsWith("#"));
  if (first === undefined) return false;
  const key = /^["']?([^\s"':]+)["']?\s*:(?:\s|$)/.exec(first)?.[1];
  if (key === undefined) return /^[[{!&*]\S/.test(first) && !first.startsWith("**");
  return !/^\p{Lu}/u.test(key) || nearest(key, FRONT_MATTER_KEYS) !== null;
}

/**
 * Has gray-matter read a block that was cut already. Its own fences are not anchored (`---more` closes a block) and may
 * name a language that it then runs, so it is given fences that no article holds, and one engine.
 */
function parse(source: string, bodyStart: number): FrontMatterBlock {
  const limit = beyondLimits(source);
  if (limit !== null) return refused([limit], bodyStart);
  let yaml: StrictYaml = { faults: [], map: null, positionOf: nowhere };
  const refuse = (): never => {
    throw new Error("front matter is read as YAML alone");
  };
  const { data } = matter(`${FENCE}\n${source}\n${FENCE}`, {
    delimiters: FENCE,
    language: "yaml",
    engines: {
      yaml: (text) => {
        yaml = strictYaml(text);
        return yaml.faults.length === 0 && yaml.map !== null ? (yaml.map.toJSON() as object) : {};
      },
      json: refuse,
      javascript: refuse,
    },
  });
  const { faults, map, positionOf } = yaml;
  if (faults.length > 0) return refused(faults, bodyStart);
  if (map === null) return { ...none(), bodyStart };
  const at = (offset: number, reason: string): Fault => ({ ...positionOf(offset), reason });
  const result = frontMatterSchema.safeParse(data);
  const locate = (path: readonly PropertyKey[]): Point => positionOf(offsetOf(map, path));
  if (result.success) return { data: result.data, bodyStart, faults: [], locate };
  return refused(
    result.error.issues.flatMap((issue) => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownKey(map, issue.path, key, at));
      return [at(offsetOf(map, issue.path), `"${issue.path.join(".")}" ${valueReason(issue.message)}`)];
    }),
    bodyStart,
  );
}

function unknownKey(map: YAMLMap, path: readonly PropertyKey[], key: string, at: At): Fault {
  const known = path.length === 0 ? FRONT_MATTER_KEYS : ["name", "date", "url"];
  const suggestion = nearest(key, known);
  const help = suggestion ? `did you mean "${suggestion}"?` : `known are ${known.join(", ")}`;
  return at(keyOffset(map, [...path, key]), `"${key}" is no known key; ${help}`);
}

/** What YAML's values are called for an editor. */
const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "keys with values",
};

function valueReason(message: string): string {
  if (message === "Invalid input") return "has the wrong form; see the list of keys in docs/editing.md";
  const [, wanted = "", got = ""] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  return wanted === "" ? message : `must be ${KINDS[wanted] ?? wanted}, not ${KINDS[got] ?? got}`;
}

/** Where a value stands; a value written without a list stands for the list's first. */
function offsetOf(map: YAMLMap, path: readonly PropertyKey[]): number {
  const node = (map.getIn(path, true) ?? map.getIn(path.slice(0, -1), true)) as Node | undefined;
  return node?.range?.[0] ?? keyOffset(map, path);
}

function keyOffset(map: YAMLMap, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? map.getIn(path.slice(0, -1), true) : map;
  if (!isMap(parent)) return 0;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
