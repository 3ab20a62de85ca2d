import { defineConfig } from "vitest/config";

/** Values in, values out: nothing one file does is seen by the next, and modules are loaded once. */
const plain = { isolate: false, testTimeout: 20_000 };

/** The tests that depend on what `site.config.ts` may say. */
const SETTINGS_DEPENDENT = [
  "tests/{article-page,browse,cite,grouping,html,translations,zotero}.test.ts",
  "tests/{browse-pages,layouts}.test.tsx",
  "tests/build/{index-site,verify-site}.test.ts",
];

/** Three projects: what depends on settings runs with others too; only the browser's tests wait for a built site. */
export default defineConfig({
  test: {
    // vitest leaves one core free, which is half of what a small machine has.
    maxWorkers: "100%",
    // Reported by npm run coverage, and no bar: a line that was run is not one that was tested.
    coverage: {
      provider: "v8",
      include: ["src/**", "layouts/**"],
      exclude: ["**/*.d.ts", "**/*.css", "**/*.json"],
      reporter: ["text-summary", "html"],
    },
    projects: [
      {
        test: {
          ...plain,
          name: "plain",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        test: {
          ...plain,
          name: "other settings",
          include: SETTINGS_DEPENDENT,
          env: { TEST_SITE: "other" },
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          ...plain,
          globalSetup: ["tests/browser/set-up.ts"],
        },
      },
    ],
  },
});
