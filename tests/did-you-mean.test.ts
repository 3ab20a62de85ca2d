import { expect, test } from "vitest";
import { nearWords } from "../src/client/did-you-mean.ts";
import { vocabularyOf } from "../src/search/vocabulary.ts";
import { madeArticle } from "./made-article.ts";

const VOCABULARY = ["the", "ledger", "harbour", "ledgers", "économie", "cuba", "cubes"];

test.each([
  ["a letter too many", "lerdger", ["ledger", "ledgers"]],
  ["a letter too few", "harbor", ["harbour"]],
  ["another letter", "cuna", ["cuba"]],
  ["two letters swapped", "legder", ["ledger", "ledgers"]],
  ["an accent left out", "economie", ["économie"]],
  ["a short word, of which two letters make another", "tze", ["the"]],
  ["a word of its own", "zeppelin", []],
  ["a word that the archive has", "cuba", []],
])("%s", (_kind, word, near) => {
  expect(nearWords(word, VOCABULARY)).toEqual(near);
});

test("an archive's words stand by the number of articles that have them, slips of the pen left out", () => {
  const words = vocabularyOf([
    madeArticle({ title: "Harbour dues", text: "The ferry sails; the ferry is late. Ferrry." }),
    madeArticle({ title: "Salt", text: "The ferry came with salt." }),
    madeArticle({ title: "Quay", text: "The salt is in the harbour." }),
  ]);
  expect(words).toEqual(["the", "ferry", "harbour", "salt", "dues", "quay"]);
});
