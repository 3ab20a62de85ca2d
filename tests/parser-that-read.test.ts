import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { site } from "./test-site.ts";

const FERRY = new TextEncoder().encode("# A Ferry\n\nBy Ann Lee\n\nJune 7, 2024\n\nIt came in *parts*.\n");
const accelerated = { ...site, parser: "accelerated" } as const;

/** Reads an article with modules that are loaded anew. */
async function readAnew() {
  const { readArticle } = await import("../src/articles/read-article.ts");
  const { explanationJson } = await import("../src/explain/explanation-json.ts");
  const reading = readArticle("ferry.md", FERRY, accelerated);
  return { reading, told: JSON.parse(explanationJson(reading)) as Record<string, unknown> };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.doUnmock("satteri"));

describe("where the accelerated parser does not load", () => {
  test("the reference reads the article, and explain --json names it", async () => {
    vi.doMock("satteri", () => {
      throw new Error("no native module for this platform");
    });
    const { reading, told } = await readAnew();
    expect(reading.text).toBe("It came in parts.");
    expect(told.parser).toBe("remark");
  });

  test("the build's summary says so", async () => {
    const { summaryLines } = await import("../src/build/summary.ts");
    const built = { out: "_site", articles: 1, drafts: 0, duplicates: 0, pages: 9, bytes: 1, refused: 0 };
    const rest = { messages: [], leftovers: [], seconds: 1 };
    expect(summaryLines({ ...built, ...rest, fellBack: true }).join("\n")).toContain(
      "read by remark, the reference parser",
    );
    expect(summaryLines({ ...built, ...rest, fellBack: false }).join("\n")).not.toContain("remark");
  });
});

test("where it loads, it is named as well", async () => {
  expect((await readAnew()).told.parser).toBe("accelerated");
});
