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

/** Characters of a file's name that would break the line, steer the terminal or turn the text round. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Formats a message as compilers do, so that editors and terminals can jump to the place. */
export function formatMessage(file: string, message: Message): string {
  const { line, column, severity, reason, rule } = message;
  const name = file.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${name}:${line}:${column}: ${severity}: ${reason} [${rule}]`;
}
