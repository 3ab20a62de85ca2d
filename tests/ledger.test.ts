import { describe, expect, test } from "vitest";
import { markdownProcessor } from "../src/articles/article-processor.ts";
import { buildLedger, ledgerFault } from "../src/cleaning/ledger.ts";
import { textBlocks } from "../src/markdown/plain-text.ts";
import { rangeOf } from "../src/text/range.ts";
import type { Segment, Stretch } from "../src/text/stretch.ts";

const taken = (kind: Stretch["kind"], start: number, end: number): Stretch => ({ kind, start, end });
/** What stands in each segment of a file's ledger, and in which line it begins. */
const shown = (content: string, ...stretches: readonly Stretch[]) =>
  buildLedger(content, stretches).map(
    ({ kind, start, end, line }) => `${line} ${kind}: ${JSON.stringify(content.slice(start, end))}`,
  );

describe("a ledger's segments", () => {
  test("are none in an empty file, and one of body in a file of white space", () => {
    expect(shown("")).toEqual([]);
    expect(shown(" \n\n")).toEqual(['1 body: " \\n\\n"']);
  });

  test("take the white space behind them, and the first what stands before it", () => {
    const content = "\n\nTitle\n\nBody.\n\nFoot\n";
    expect(shown(content, taken("metadata", 2, 7), taken("boilerplate", 16, 20))).toEqual([
      '1 metadata: "\\n\\nTitle\\n\\n"',
      '5 body: "Body.\\n\\n"',
      '7 boilerplate: "Foot\\n"',
    ]);
    expect(shown(content)).toEqual([`1 body: ${JSON.stringify(content)}`]);
    expect(shown(content, taken("boilerplate", 16, 20))).toEqual([
      '1 body: "\\n\\nTitle\\n\\nBody.\\n\\n"',
      '7 boilerplate: "Foot\\n"',
    ]);
  });

  test("stand side by side without a body where white space alone parts what was taken", () => {
    expect(shown("One\n\nTwo", taken("metadata", 0, 3), taken("boilerplate", 5, 8))).toEqual([
      '1 metadata: "One\\n\\n"',
      '3 boilerplate: "Two"',
    ]);
  });

  test("do not overlap, in whatever order and however far the stretches reach", () => {
    const content = "One two three";
    const stretches = [taken("metadata", 4, 7), taken("repair", 5, 6), taken("boilerplate", 0, 5)];
    for (const some of [stretches, stretches.toReversed()]) {
      expect(shown(content, ...some)).toEqual([
        '1 boilerplate: "One t"',
        '1 metadata: "wo "',
        '1 body: "three"',
      ]);
    }
  });
});

const SOURCE = `# A *head*line

It costs €5 \`a b\` ~~once~~ <b>only</b>,\\
and ![A quay][q] ![of stone](s.png) [here][q].[^n]

<div>As <i>HTML</i></div>

    code ©

* One
* > Two

| a | b |
|---|---|
| 1 | 2 |

***

Last.

[^n]: Noted.

[q]: https://a.example/q.png "No text"
`;

describe("a ledger's fault", () => {
  const tree = markdownProcessor("remark").parse(SOURCE);
  const whole: Segment = { kind: "body", start: 0, end: SOURCE.length, line: 1 };
  const text = textBlocks(tree).join("\n\n");
  const fault = (...ledger: readonly Segment[]) => ledgerFault(SOURCE, ledger, tree, text);

  test("is a gap, an overlap, a segment of nothing or an end before the file's", () => {
    expect(fault(whole)).toBeNull();
    expect(fault({ ...whole, end: 10 }, { ...whole, start: 10 })).toBeNull();
    expect(fault({ ...whole, start: 1 })).toBe("gap or overlap at offset 0");
    expect(fault({ ...whole, end: 10 }, { ...whole, start: 11 })).toBe("gap or overlap at offset 10");
    expect(fault({ ...whole, end: 10 }, { ...whole, start: 9 })).toBe("gap or overlap at offset 10");
    expect(fault({ ...whole, end: 0 }, whole)).toBe("gap or overlap at offset 0");
    expect(fault({ ...whole, end: SOURCE.length - 1 })).toBe(
      `it ends at ${SOURCE.length - 1} of ${SOURCE.length}`,
    );
  });

  test("is any one character that the text lacks, whatever part of Markdown it stands in", () => {
    for (const [at, letter] of [...text].entries()) {
      if (/\s/.test(letter)) continue;
      const lesser = text.slice(0, at) + text.slice(at + 1);
      expect(ledgerFault(SOURCE, [whole], tree, lesser), `${at}: ${letter}`).toMatch(/^at its character/);
    }
  });

  test("is a block that was taken and stands in the text all the same, or the other way round", () => {
    for (const block of tree.children.filter(({ type }) => type !== "definition")) {
      const { start, end } = rangeOf(block);
      const parts = [
        { ...whole, end: start },
        { ...whole, kind: "boilerplate", start, end },
        { ...whole, start: end },
      ] as const;
      const ledger = parts.filter((part) => part.start < part.end);
      const left = { ...tree, children: tree.children.filter((other) => other !== block) };
      const rest = textBlocks(left).join("\n\n");
      expect(ledgerFault(SOURCE, ledger, tree, rest), block.type).toBeNull();
      expect(ledgerFault(SOURCE, ledger, tree, text), block.type).not.toBeNull();
      expect(ledgerFault(SOURCE, [whole], tree, rest), block.type).not.toBeNull();
    }
  });
});
