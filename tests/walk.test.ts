import { describe, expect, test } from "vitest";
import { markdownProcessor } from "../src/articles/article-processor.ts";
import type { Line } from "../src/cleaning/line.ts";
import { linesOf } from "../src/cleaning/lines.ts";
import type { Publisher, Removal, Rule, RuleContext } from "../src/cleaning/publisher.ts";
import { walk } from "../src/cleaning/walk.ts";
import { HARBOUR_POST } from "./made-publisher.ts";

const processor = markdownProcessor("remark");

/** A rule that removes the lines that say its id, or what `matches` says. */
const removes = (zone: Rule["zone"], id: string, says: Partial<Removal> = {}): Rule => ({
  kind: "removal",
  zone,
  id,
  why: "asks for support",
  matches: ({ text }) => text === id,
  ...says,
});
/** A rule that reads a title from lines whose first word is its id, and keeps what it was shown with them. */
const reads = (zone: Rule["zone"], id: string, shown: RuleContext[] = []): Rule => ({
  kind: "fact",
  zone,
  id,
  role: "title",
  fields: ["title"],
  why: "is the headline",
  reads: () => null,
  takes: ({ text }, context) => {
    if (text !== id && !text.startsWith(`${id} `)) return null;
    shown.push(context);
    return { title: text };
  },
});

/** What is claimed of a file, each line with its rule. */
function claimed(markdown: string, rules: readonly Rule[], says: Partial<Publisher> = {}): readonly string[] {
  const lines = linesOf(processor.parse(markdown), markdown);
  return walk(lines, { ...HARBOUR_POST, rules, ...says }).map(({ rule, line }) => `${rule.id}: ${line.text}`);
}
const blocks = (...texts: readonly string[]) => texts.join("\n\n");

describe("where a rule claims", () => {
  test("is its own end of the file, and nothing beyond a line of the author's", () => {
    const rules = [removes("head", "Top"), removes("foot", "End")];
    expect(claimed(blocks("Top", "Body.", "End"), rules)).toEqual(["Top: Top", "End: End"]);
    expect(claimed(blocks("End", "Body.", "Top"), rules)).toEqual([]);
    expect(claimed(blocks("Top", "One.", "Top", "Two.", "End", "Three.", "End"), rules)).toEqual([
      "Top: Top",
      "End: End",
    ]);
    expect(claimed(blocks("Top", "End"), rules)).toEqual(["Top: Top", "End: End"]);
  });

  test("is claimed by one end alone where both ends' rules have it", () => {
    const rules = [removes("head", "A"), removes("foot", "A")];
    for (const texts of [["A"], ["A", "A", "A"]])
      expect(claimed(blocks(...texts), rules)).toHaveLength(texts.length);
  });

  test("is only behind a rule that it names, in the direction of the walk", () => {
    const rules = [removes("foot", "A"), removes("foot", "B", { after: ["A"] })];
    expect(claimed(blocks("Body.", "B", "A"), rules)).toEqual(["B: B", "A: A"]);
    expect(claimed(blocks("Body.", "A", "B"), rules)).toEqual([]);
    expect(claimed(blocks("Body.", "B", "B", "A"), rules)).toEqual(["B: B", "A: A"]);
  });

  test("is only in a file of which a rule that it names has a line, in the head or in the foot", () => {
    const rules = [
      removes("head", "A"),
      removes("head", "X"),
      removes("foot", "B"),
      removes("foot", "C", { with: ["A", "B"] }),
    ];
    expect(claimed(blocks("A", "Body.", "C"), rules)).toEqual(["A: A", "C: C"]);
    expect(claimed(blocks("Body.", "C", "B"), rules)).toEqual(["C: C", "B: B"]);
    expect(claimed(blocks("X", "Body.", "C"), rules)).toEqual(["X: X"]);
    expect(claimed(blocks("Body.", "C"), rules)).toEqual([]);
  });

  test("is one line of a file where it says so", () => {
    const rules = (once: Partial<Removal>) => [removes("head", "A", once), removes("head", "X")];
    expect(claimed(blocks("A", "X", "A"), rules({}))).toHaveLength(3);
    expect(claimed(blocks("A", "X", "A"), rules({ once: true }))).toEqual(["A: A", "X: X"]);
  });

  test("is beside a line that another claims: the one before, or the next of the walk", () => {
    const rules = (beside: Removal["beside"]) => [
      removes("head", "A", beside === undefined ? {} : { beside }),
      removes("head", "B"),
      removes("head", "C"),
    ];
    for (const beside of [["B"], "any"] as const) {
      expect(claimed(blocks("A", "B", "Body."), rules(beside))).toEqual(["A: A", "B: B"]);
      expect(claimed(blocks("B", "A", "Body."), rules(beside))).toEqual(["B: B", "A: A"]);
      expect(claimed(blocks("A", "Body.", "B"), rules(beside))).toEqual([]);
      expect(claimed(blocks("A", "A", "Body."), rules(beside))).toEqual([]);
    }
    expect(claimed(blocks("A", "C"), rules(["B"]))).toEqual([]);
    expect(claimed(blocks("C", "A"), rules(["B"]))).toEqual(["C: C"]);
  });
});

describe("what a rule is shown", () => {
  test("is the next eight lines, what has been claimed of its zone, and in the foot the head's title", () => {
    const shown: RuleContext[] = [];
    const rules = [removes("head", "X"), reads("head", "Top"), removes("foot", "End")];
    const nine = Array.from({ length: 9 }, (_, i) => `Line ${i}.`);
    claimed(blocks("X", "Top story", ...nine, "Foot", "End"), [...rules, reads("foot", "Foot", shown)]);
    expect(shown.map(({ title }) => title)).toEqual(["Top story"]);
    expect(shown[0]?.claimed.map(({ id }) => id)).toEqual(["End"]);
    expect(shown[0]?.next.map(({ text }) => text)).toEqual(nine.slice(1).toReversed());
  });

  test("is no title where the head gave none, and none of the foot in the head", () => {
    const shown: RuleContext[] = [];
    claimed(blocks("Foot", "Body.", "Foot"), [reads("head", "Foot", shown), reads("foot", "Foot", shown)]);
    expect(shown.map(({ title }) => title)).toEqual([null, "Foot"]);
    const none: RuleContext[] = [];
    claimed(blocks("Top", "Body.", "Foot"), [removes("head", "Top"), reads("foot", "Foot", none)]);
    expect(none.map(({ title }) => title)).toEqual([null]);
  });
});

describe("lines of one block", () => {
  const count = (lines: number): Partial<Removal> => ({
    matches: ({ joined }: Line) => joined.length === lines,
  });
  const block = (lines: number) => Array.from({ length: lines }, (_, i) => `w${i}`).join("\n");

  test("are looked at as one, the longest run first, up to twelve, in the order of the file", () => {
    for (const zone of ["head", "foot"] as const) {
      const three = [removes(zone, "three", count(3)), removes(zone, "two", count(2))];
      expect(claimed(block(3), three)).toEqual(["three: w0 w1 w2"]);
      expect(claimed(block(12), [removes(zone, "twelve", count(12))])).toHaveLength(1);
      expect(claimed(block(13), [removes(zone, "thirteen", count(13))])).toEqual([]);
    }
    expect(claimed(blocks("w0", "w1"), [removes("head", "two", count(2))])).toEqual([]);
  });

  test("are looked at one by one by a rule that says so", () => {
    const matches = ({ text }: Line) => text.startsWith("w");
    expect(claimed(block(2), [removes("head", "any", { matches })])).toEqual(["any: w0 w1"]);
    expect(claimed(block(2), [removes("head", "any", { matches, single: true })])).toEqual([
      "any: w0",
      "any: w1",
    ]);
  });

  test("are the whole of their block only where none is left of it on either side", () => {
    const whole = { matches: (line: Line) => line.whole && line.joined.length === 2 };
    for (const zone of ["head", "foot"] as const) {
      const rules = [
        removes(zone, "whole", whole),
        removes(zone, "w0"),
        removes(zone, "w2"),
        removes(zone, "part", { matches: (line) => !line.whole && line.text === "w1 w2" }),
      ];
      expect(claimed(block(2), rules)).toEqual(["whole: w0 w1"]);
      expect(claimed(block(3), rules)).not.toContainEqual(expect.stringContaining("whole"));
    }
  });
});

describe("a line that was several", () => {
  const seams = [/B/, /C/];
  const rules = (zone: Rule["zone"]) => ["A", "B", "C", "BC"].map((id) => removes(zone, id));

  test("is claimed at its seams where each piece is, in the order of the walk, the longest run first", () => {
    expect(claimed("AB", rules("head"), { seams })).toEqual(["A: A", "B: B"]);
    expect(claimed("ABC", rules("head"), { seams })).toEqual(["A: A", "BC: BC"]);
    expect(claimed("ABC", rules("foot"), { seams })).toEqual(["A: A", "BC: BC"]);
    expect(claimed("ABx", rules("head"), { seams })).toEqual([]);
    expect(claimed("xBC", rules("foot"), { seams })).toEqual([]);
    expect(claimed("AB", rules("head"))).toEqual([]);
  });

  test("is not taken apart where it is longer than anything that a publisher writes", () => {
    const long = (length: number) => `A${"B".padEnd(length - 1, "x")}`;
    const matches = ({ text }: Line) => text.startsWith("B");
    const some = [removes("head", "A"), removes("head", "B", { matches })];
    expect(claimed(long(3000), some, { seams })).toHaveLength(2);
    expect(claimed(long(3001), some, { seams })).toEqual([]);
  });

  test("is given up at the author's words without trying each way to put its pieces together", () => {
    let asked = 0;
    const matches = ({ text }: Line) => {
      asked++;
      return /^B+$/.test(text);
    };
    expect(claimed(`x${"B".repeat(16)}`, [removes("foot", "B", { matches })], { seams })).toEqual([]);
    expect(asked).toBeLessThan(1000);
  });

  test("is tried again behind other rules, which a later piece may ask for", () => {
    const named = ["AB", "A", "B"].map((id) => removes("head", id));
    const glued = (text: string, ...rules: readonly Rule[]) =>
      claimed(text, [...named, ...rules], { seams: [/B/, /C/, /D/] }).map((line) => line.slice(-1));
    expect(glued("ABD", removes("head", "D", { after: ["B"] }))).toEqual(["A", "B", "D"]);
    const asks = removes("head", "D", { with: ["A"] });
    expect(glued("ABCD", removes("head", "C"), asks)).toEqual(["A", "B", "C", "D"]);
  });

  test("shows a piece the pieces behind it, then the lines", () => {
    const shown: RuleContext[] = [];
    claimed(blocks("AB", "Body."), [reads("head", "A", shown), removes("head", "B")], { seams });
    expect(shown.map(({ next }) => next.map(({ text }) => text))).toContainEqual(["B", "Body."]);
  });
});

describe("what a walk steps over", () => {
  const picture = "![](https://a.example/x.png)";

  test("is pictures with a line of the publisher's behind them, and nothing else", () => {
    const rules = [removes("head", "A"), removes("head", "B")];
    expect(claimed(blocks("A", picture, picture, "B", "Body."), rules)).toEqual(["A: A", "B: B"]);
    expect(claimed(blocks(picture, "B", "Body."), rules)).toEqual(["B: B"]);
    expect(claimed(blocks("A", picture, "Body.", "B"), rules)).toEqual(["A: A"]);
    expect(claimed(blocks("A", "Body.", picture, "B"), rules)).toEqual(["A: A"]);
    expect(claimed(blocks("A", picture), rules)).toEqual(["A: A"]);
  });

  test("is an author's note of up to eight lines in the foot that has a foot line on its far side", () => {
    const rules = [removes("foot", "A"), removes("foot", "B")];
    const note = (lines: number) => ["Note", ...Array.from({ length: lines - 1 }, (_, i) => `Said ${i}.`)];
    const noteInFoot = /^Note$/;
    expect(claimed(blocks("Body.", "B", ...note(8), "A"), rules, { noteInFoot })).toEqual(["B: B", "A: A"]);
    expect(claimed(blocks("Body.", "B", ...note(9), "A"), rules, { noteInFoot })).toEqual(["A: A"]);
    expect(claimed(blocks("Body.", "B", "Body.", ...note(2), "A"), rules, { noteInFoot })).toEqual(["A: A"]);
    expect(claimed(blocks("Body.", "B", ...note(2), "A"), rules)).toEqual(["A: A"]);
  });
});

test("what HTML says counts only where no paragraph below says it", () => {
  const rules = [removes("head", "Top", { matches: ({ text }) => text.includes("Top") })];
  expect(claimed(blocks("<div>Top</div>", "Body."), rules)).toHaveLength(1);
  expect(claimed(blocks("<div>Top</div>", "Top", "Body."), rules)).toEqual(["Top: Top"]);
  expect(claimed(blocks("<div>Top</div>", "## Top", "Body."), rules)).toHaveLength(2);
});
