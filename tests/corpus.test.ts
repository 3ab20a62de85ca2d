import { expect, test } from "vitest";
import { measure, type Result } from "../bench/measure.ts";
import { MEASURES, type Measure } from "../bench/score.ts";
import { madeUpArticle } from "../demo/made-up-article.ts";
import { site } from "./test-site.ts";

const FIRST_SEED = 10_000;
const ARTICLES = 400;
/** Least share of articles (in per cent) that must meet a measure; metadata fields not named here: 99. */
const FLOORS: Partial<Record<Measure, number>> = {
  "body whole": 100,
  "no leaks": 100,
  "ledger exact": 100,
  "paragraphs identical": 97,
};

const results = Array.from({ length: ARTICLES }, (_, i) => measure(madeUpArticle(FIRST_SEED + i), site));

test.each(MEASURES)("cleaning 400 made-up articles keeps its floor: %s", (name) => {
  const failed = results.filter((result) =>
    result.differences.some((difference) => difference.measure === name),
  );
  const share = (100 * (ARTICLES - failed.length)) / ARTICLES;
  expect(share, listed(failed, name)).toBeGreaterThanOrEqual(FLOORS[name] ?? 99);
});

function listed(failed: readonly Result[], name: Measure): string {
  return failed
    .flatMap(({ article, differences }) =>
      differences
        .filter((difference) => difference.measure === name)
        .map(({ want, got }) => `seed ${article.seed}, ${article.layout}: want ${want}, got ${got}`),
    )
    .join("\n");
}
