import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

/** Starts a file as npm's scripts do; by a Node that calls itself otherwise, if it is told to. */
function start(file: string, args: readonly string[], version = process.versions.node) {
  const versions = `{ ...process.versions, node: ${JSON.stringify(version)} }`;
  const called = `data:text/javascript,Object.defineProperty(process, "versions", { value: ${versions} })`;
  return spawnSync(process.execPath, ["--import", called, "src/start.js", file, ...args], {
    encoding: "utf8",
  });
}

test.each(["16.20.2", "18.20.8", "20.18.3"])(
  "Node %s is told in a sentence which one is needed",
  (version) => {
    const { status, stdout, stderr } = start("no-such-file.ts", [], version);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: `Node ${version} is too old: this needs Node 20.19 or later (https://nodejs.org); install it, then run npm ci again\n`,
    });
  },
);

test.each(["20.19.0", "22.0.0"])("Node %s starts a file with its arguments", async (version) => {
  const folder = await temporaryFolder({
    "package.json": '{ "type": "module" }',
    "say.ts": "const args: readonly string[] = process.argv.slice(2);\nprocess.stdout.write(args.join());\n",
  });
  expect(start(join(folder, "say.ts"), ["--a", "b"], version)).toMatchObject({ status: 0, stdout: "--a,b" });
});

test("the Node that is asked for is the one that package.json names, and every script asks", async () => {
  const { engines, scripts } = JSON.parse(await readFile("package.json", "utf8"));
  expect(engines.node).toBe(">=20.19");
  for (const script of Object.values(scripts)) expect(script).toMatch(/^node src\/start\.js /);
});
