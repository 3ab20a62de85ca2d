import { printable } from "../printable.ts";

/** How bad it is: an `error` refuses the article, a `warning` asks an editor to look. */
export type Severity = "error" | "warning";

/** Something an editor should know about one place in an article file. Lines and columns count from 1. */
export interface Message {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** The check that speaks, such as `front-matter` or `missing-url`. */
  readonly rule: string;
  /** What is wrong, the value quoted, and what to do. */
  readonly reason: string;
}

/** Formats a message as compilers do, so that editors and terminals can jump to the place. */
export function formatMessage(file: string, message: Message): string {
  const { line, column, severity, reason, rule } = message;
  return printable(`${file}:${line}:${column}: ${severity}: ${reason} [${rule}]`);
}
