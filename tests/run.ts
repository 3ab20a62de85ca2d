import { spawnSync } from "node:child_process";

/** Every check, the quick ones first; `npm test -- tests/browser` narrows the last to some test files. */
const CHECKS = [
  { name: "lint", command: ["biome", "ci"] },
  { name: "types", command: ["tsc"] },
  { name: "types of the browser's scripts", command: ["tsc", "-p", "src/client"] },
  { name: "tests", command: ["vitest", "run", ...process.argv.slice(2)] },
] as const;

const started = performance.now();
for (const { name, command } of CHECKS) {
  const { status } = spawnSync("npx", ["--no-install", ...command], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`${name}: failed`);
    process.exit(1);
  }
}
console.log(`lint, types and tests passed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
