import type { ArchiveMessage } from "../archive/model/archive-message.ts";
import { formatMessage } from "../text/message.ts";
import { printable } from "../text/printable.ts";
import { complain } from "./say.ts";

/** Prints messages as compilers do; in GitHub Actions as annotations too, which stand beside the article. */
export function printMessages(messages: readonly ArchiveMessage[]): void {
  for (const { file, message } of messages) complain(formatMessage(file, message));
  if (process.env.GITHUB_ACTIONS !== "true") return;
  // GitHub shows only the first of a step: warnings must not take the place of errors.
  const isError = ({ message }: ArchiveMessage) => message.severity === "error";
  const errorsFirst = [...messages.filter(isError), ...messages.filter((each) => !isError(each))];
  for (const message of errorsFirst) process.stdout.write(`${annotation(message)}\n`);
}

/** Prints what keeps articles out of the site; the warnings are for `npm run check`. */
export function printErrors(messages: readonly ArchiveMessage[]): void {
  printMessages(messages.filter(({ message }) => message.severity === "error"));
}

/** A message as a workflow command of GitHub Actions. */
export function annotation({ file, message }: ArchiveMessage): string {
  const { severity, line, column, rule, reason } = message;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${severity} ${properties}::${escapeData(reason)}`;
}

function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
