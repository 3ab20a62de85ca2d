import type { VFileMessage } from "vfile-message";
import { printable } from "./printable.ts";

/** How bad it is: an `error` refuses the article, a `warning` asks an editor to look. */
export type Severity = "error" | "warning";

/** A vfile message as plain data, which crosses threads. Lines and columns count from 1. */
export interface Message {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** The check that speaks, such as `front-matter` or `missing-url`. */
  readonly rule: string;
  /** What is wrong, the value quoted, and what to do. */
  readonly reason: string;
}

/** A warning about a file as a whole. */
export function warningAtTop(rule: string, reason: string): Message {
  return { line: 1, column: 1, severity: "warning", rule, reason };
}

/** What a plugin told a file, as plain data. */
export function plainMessage({ line = 1, column = 1, fatal, ruleId = "", reason }: VFileMessage): Message {
  return { line, column, severity: fatal === true ? "error" : "warning", rule: ruleId, reason };
}

/** Formats a message as compilers do, so that editors and terminals can jump to the place. */
export function formatMessage(file: string, message: Message): string {
  const { line, column, severity, reason, rule } = message;
  return printable(`${file}:${line}:${column}: ${severity}: ${reason} [${rule}]`);
}
