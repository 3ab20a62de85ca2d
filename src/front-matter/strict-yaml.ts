import type { Point } from "unist";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";

/** What is wrong with front matter, and where. */
export type Fault = Point & { readonly reason: string };

/** Places a fault at an offset of the block. */
export type At = (offset: number, reason: string) => Fault;

/** Open brackets, or pairs of columns, that a block may nest; our keys need two. */
const MAX_NESTING = 20;
/** Most blank lines one after the other. */
const MAX_BLANK = 500;
/** A block as the strict reader sees it: a mapping, or what is wrong with it; `null` where it says nothing. */
export interface StrictYaml {
  readonly faults: readonly Fault[];
  readonly map: YAMLMap | null;
  /** Line and column in the file of an offset in the block, whose first line is the fence's. */
  readonly positionOf: (offset: number) => Point;
}

/** Reads a block as YAML without what can surprise: tags, anchors, aliases, merge keys, values cut by comments. */
export function strictYaml(text: string): StrictYaml {
  const counter = new LineCounter();
  const positionOf = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const at = (offset: number, reason: string): Fault => ({ ...positionOf(offset), reason });
  // Failsafe: every scalar is a string, so `1984`, `no` and `2023-01-16` mean what they say. yaml knows no lone CR.
  const document = parseDocument(text.replace(/\r(?!\n)/g, "\n"), {
    schema: "failsafe",
    uniqueKeys: true,
    lineCounter: counter,
    version: "1.2",
  });
  const refused = (...faults: readonly Fault[]): StrictYaml => ({ faults, map: null, positionOf });
  // One syntax error hides or causes the others.
  const syntax = document.errors[0] ?? document.warnings[0];
  if (syntax) return refused(at(syntax.pos[0], advice(syntax.message.split("\n")[0] ?? "")));
  if (document.contents === null) return refused();
  if (!isMap(document.contents)) return refused(at(1, 'front matter must be "key: value" lines'));
  const forbidden = findForbidden(document.contents, at);
  return forbidden.length > 0 ? refused(...forbidden) : { faults: [], map: document.contents, positionOf };
}

const NO_ALIASES = "anchors (&name) and aliases (*name) are not allowed; write the value out, or quote it";

/** What yaml forgives and we do not: aliases, tags, merge keys, a value cut by a comment, an empty value. */
function findForbidden(map: YAMLMap, at: At): readonly Fault[] {
  const faults: Fault[] = [];
  const visit = (node: Node | null): void => {
    if (node === null) return;
    const start = node.range?.[0] ?? 0;
    if (isAlias(node) || node.anchor !== undefined) faults.push(at(start, NO_ALIASES));
    else if (node.tag !== undefined) faults.push(at(start, "tags (!name) are not allowed; quote the value"));
    else if (isMap<Node, Node | null>(node)) {
      for (const { key, value } of node.items) {
        const place = key.range?.[0] ?? 0;
        if (!isScalar(key)) faults.push(at(place, "a key must be a plain word"));
        else if (value === null) faults.push(at(place, "this key has no value; remove it or give it one"));
        visit(key);
        visit(value);
      }
    } else if (isSeq<Node>(node)) node.items.forEach(visit);
    else if (isScalar(node) && node.comment && node.type === "PLAIN") {
      const written = JSON.stringify(`${String(node.value)} #${node.comment}`);
      faults.push(at(start, `" #" would cut this value short; quote it: ${written}`));
    }
  };
  visit(map);
  // Of faults that are told in the same words, the first; a bomb of aliases is one fault.
  return faults.filter(({ reason }, i) => faults.findIndex((other) => other.reason === reason) === i);
}

/**
 * The first thing in a block that no article needs, found before a reader sees it: nesting, on which yaml recurses, and
 * hundreds of blank lines, over which gray-matter's time grows with the square.
 */
export function beyondLimits(source: string): Fault | null {
  let [open, blank] = [0, 0];
  for (const [i, line] of source.split(/\r\n|\r|\n/).entries()) {
    for (const bracket of line.match(/[[{\]}]/g) ?? []) open += bracket === "[" || bracket === "{" ? 1 : -1;
    const indicators = /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
    blank = line.trim() === "" ? blank + 1 : 0;
    const place = { line: i + 2, column: 1 };
    if (open > MAX_NESTING || indicators > MAX_NESTING * 2)
      return { ...place, reason: "front matter is nested too deeply" };
    if (blank > MAX_BLANK) return { ...place, reason: "hundreds of blank lines stand here; take them away" };
  }
  return null;
}

/** Puts yaml's words into an editor's: most syntax errors in titles are cured by quotes. */
function advice(message: string): string {
  const sentence = message.replace(/ at line \d+, column \d+:?$/, "");
  if (/^Map keys must be unique/.test(sentence)) return "this key stands twice; keep one";
  if (
    /Nested mappings are not allowed|Plain value cannot start|Unexpected scalar|Unresolved|implicit/i.test(
      sentence,
    )
  ) {
    return `this is not valid YAML (${sentence}); quote the value: title: "…"`;
  }
  return `this is not valid YAML (${sentence}); if a value holds : # @ * [ or quotes, put it in quotes`;
}
