import { onTestFinished, vi } from "vitest";
import { type Command, statusOf } from "../src/commands/run.ts";

/** What a command came to. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The settings that commands are run with in tests. */
const CONFIG = ["--config", "tests/test-site.ts"];

/** Runs a command to its end within the test's process, with the settings of the tests. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  const settled = { GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "", ...env };
  for (const [name, value] of Object.entries(settled)) vi.stubEnv(name, value);
  const [stdout, stderr] = (["stdout", "stderr"] as const).map((stream) => {
    const written: string[] = [];
    vi.spyOn(process[stream], "write").mockImplementation((text) => written.push(String(text)) > 0);
    return written;
  });
  const status = await statusOf(command, [...CONFIG, ...args]);
  vi.restoreAllMocks();
  return { status, stdout: stdout?.join("") ?? "", stderr: stderr?.join("") ?? "" };
}
