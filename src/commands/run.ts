import { type ParseArgsConfig, parseArgs } from "node:util";

/** 0: all well; 1: some article refused, the rest done; 2: could not run. */
export type ExitStatus = 0 | 1 | 2;

/** Runs a command and leaves with its status; an error is told in a sentence, not a stack. */
export async function run(command: () => Promise<ExitStatus>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

/** The command's arguments; an unknown one is answered with those there are. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's first sentence says what is wrong; the others explain its own syntax.
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(/[.\n]( |$)/, 1);
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw new Error(`${reason}; this command takes ${known.join(", ")}`, { cause: error });
  }
}
