import { realpathSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { messageOf } from "../text/errors.ts";
import { complain } from "./say.ts";

/** 0: all well; 1: some article refused, the rest done; 2: could not run. */
export type ExitStatus = 0 | 1 | 2;

/** What `npm run` starts, with the arguments of its command line. */
export type Command = (args: readonly string[]) => Promise<ExitStatus>;

/** Runs the command of a file, if that is the one that Node was started with. */
export async function runStarted(file: string, command: Command): Promise<void> {
  const [, started, ...args] = process.argv;
  if (started !== undefined && realpathSync(started) === file) await run(command, args);
}

/**
 * Runs a command and leaves with its status. A library may fail where nobody waits for it, or leave for ever
 * unanswered; then, too, the status is 2, and an old site stands as it was.
 */
export async function run(command: Command, args: readonly string[]): Promise<void> {
  process.exitCode = 2;
  const unanswered = (): void => complain("stopped before it was done; run it again");
  process.once("exit", unanswered);
  process.once("uncaughtException", (error) => {
    tell(error);
    process.off("exit", unanswered);
    process.exit(2);
  });
  process.exitCode = await statusOf(command, args);
  process.off("exit", unanswered);
}

/** The status of a command that is run with these arguments; an error is told in a sentence, not a stack. */
export async function statusOf(command: Command, args: readonly string[]): Promise<ExitStatus> {
  try {
    return await command(args);
  } catch (error) {
    tell(error);
    return 2;
  }
}

/** Some errors list mistakes, a line each; a file's name that breaks a line cannot make one a command. */
function tell(error: unknown): void {
  for (const line of messageOf(error).split("\n")) complain(line);
}

/** A command's arguments; an unknown one is answered with those there are. */
export function readArguments<T extends ParseArgsConfig>(
  args: readonly string[],
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs<T>({ ...config, args: [...args] });
  } catch (error) {
    // Node's first sentence says what is wrong; the others explain its own syntax.
    const [reason = ""] = messageOf(error).split(/[.\n]( |$)/, 1);
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw new Error(`${reason}; this command takes ${known.join(", ")}`, { cause: error });
  }
}
