import { defineConfig } from "vitest/config";

/** Two projects: only the browser's tests wait for a built site and a browser. */
export default defineConfig({
  test: {
    // vitest leaves one core free, which is half of what a small machine has.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "plain",
          // Values in, values out: nothing one file does is seen by the next, and modules are loaded once.
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/set-up.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
