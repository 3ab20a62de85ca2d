import { printable } from "../text/printable.ts";

/** Prints a line on standard output; what it holds of files cannot command the terminal. */
export function say(line: string): void {
  process.stdout.write(`${printable(line)}\n`);
}

/** Prints a line on standard error in the same way. */
export function complain(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
