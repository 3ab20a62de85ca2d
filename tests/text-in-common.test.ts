import { expect, test } from "vitest";
import { textInCommon } from "../src/archive/copies/text-in-common.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

test("sixteen letters in a row count as common, fifteen do not", () => {
  const run = LETTERS.slice(0, 16);
  expect(textInCommon(`1${run}`, `${run}2`)).toEqual({
    similarity: 1 - 2 / 34,
    ownOfFirst: 1 / 17,
    ownOfSecond: 1 / 17,
    longestOwn: 1,
  });
  const fewer = run.slice(0, 15);
  expect(textInCommon(`1${fewer}`, `${fewer}2`).similarity).toBe(0);
});

test("a passage is common from its first letter to its last, wherever it begins", () => {
  const passage = `${LETTERS}${LETTERS.toUpperCase()}`;
  for (let before = 0; before < 20; before++) {
    const own = "0123456789!?%&/()=+*".slice(0, before);
    const expected = {
      similarity: 1 - (before + 3) / (2 * 52 + before + 3),
      longestOwn: Math.max(before, 3),
    };
    expect(textInCommon(`${passage}_:;`, own + passage)).toMatchObject(expected);
    expect(textInCommon(own + passage, `${passage}_:;`)).toMatchObject(expected);
  }
});

test("a passage that one text says twice is common in both of its places", () => {
  const passage = LETTERS.slice(0, 16);
  expect(textInCommon(`${passage}1${passage}`, `${passage}23`)).toMatchObject({
    ownOfFirst: 1 / 33,
    ownOfSecond: 2 / 18,
  });
});

test("the longest passage of its own is that of either text, and not all its own letters together", () => {
  const common = [`${LETTERS}0123456789`, `${LETTERS.toUpperCase()}0987654321`];
  const [one, other] = [`!?${common[0]}%&/${common[1]}+`, common.join("")];
  expect(textInCommon(one, other).longestOwn).toBe(3);
  expect(textInCommon(other, one).longestOwn).toBe(3);
});
