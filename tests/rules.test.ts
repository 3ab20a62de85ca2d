import { describe, expect, test } from "vitest";
import type { Line } from "../src/cleaning/line.ts";
import type { Publisher, Rule } from "../src/cleaning/publisher.ts";
import { walk } from "../src/cleaning/walk.ts";
import { PUBLISHERS } from "../src/publishers/publishers.ts";
import { CLEANING_FIXTURES, linesOfFixture } from "./cleaning-fixtures.ts";

/** Each fixture parsed once, with what its publisher's rules claim. */
const WALKED = CLEANING_FIXTURES.map(linesOfFixture).map((fixture) => ({
  ...fixture,
  claims: walk(fixture.lines, fixture.publisher),
}));

const named = (rule: Rule): string => `${rule.zone} ${rule.id}`;

describe.each(PUBLISHERS)("$id", (publisher) => {
  test.each(publisher.rules.map((rule) => [named(rule), rule] as const))(
    "without the rule %s a fixture comes out differently",
    (name, _rule) => {
      const using = WALKED.filter(
        (fixture) =>
          fixture.publisher.id === publisher.id && fixture.claims.some(({ rule }) => named(rule) === name),
      );
      expect(
        using.map((fixture) => fixture.name),
        `${publisher.id}: no fixture has a line that ${name} claims`,
      ).not.toEqual([]);
      const missed = using.filter(
        ({ lines, publisher: rules }) => claimed(lines, rules) !== claimed(lines, without(rules, name)),
      );
      expect(
        missed.map((fixture) => fixture.name),
        `${publisher.id}: other rules do all that ${name} does in ${using.map((fixture) => fixture.name)}`,
      ).not.toEqual([]);
    },
  );

  test("a rule is known by its zone and id", () => {
    const names = publisher.rules.map(named);
    expect(names).toEqual([...new Set(names)]);
    // Editors name rules in `keep` by id alone.
    const ids = publisher.rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('every rule says why, in words that follow "this line"', () => {
    const whys = publisher.rules.map(({ id, why }) => ({ id, why }));
    for (const { id, why } of whys) expect(why, id).toMatch(/^[a-z].{5,}[^.\s]$/);
  });

  test("every rule that another one names exists", () => {
    const ids = publisher.rules.map(({ id }) => id);
    const named = publisher.rules.flatMap(({ after = [], beside = [], with: needed = [] }) => [
      ...after,
      ...needed,
      ...(beside === "any" ? [] : beside),
    ]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

function without(publisher: Publisher, name: string): Publisher {
  return { ...publisher, rules: publisher.rules.filter((rule) => named(rule) !== name) };
}

/** What became of the lines, whichever rule it was: stretches, removed or taken, and the facts taken. */
function claimed(lines: readonly Line[], publisher: Publisher): string {
  return JSON.stringify(walk(lines, publisher).map(({ line, taken }) => [line.start, line.end, taken]));
}
