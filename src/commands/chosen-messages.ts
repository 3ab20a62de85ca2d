import { stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { ArchiveMessage } from "../archive/model/archive-message.ts";
import { count } from "../build/summary.ts";
import type { Severity } from "../text/message.ts";

/** Refuses a path of the command line that leads to nothing, or out of the folder of articles. */
export async function refuseOutside(folder: string, path: string): Promise<void> {
  if ((await stat(path).catch(() => null)) === null) throw new Error(`${path}: no such file or folder`);
  const way = relative(folder, path);
  if (way.split(sep)[0] === ".." || isAbsolute(way)) {
    throw new Error(`${path} is not in ${folder}; --articles names another folder`);
  }
}

/** Messages of an archive, parted by the files that they are about. */
export interface PartedMessages {
  readonly chosen: readonly ArchiveMessage[];
  readonly others: readonly ArchiveMessage[];
}

/** Parts the messages about some files, or the files of some folders, from those about the others. */
export function partMessages(
  messages: readonly ArchiveMessage[],
  folder: string,
  paths: readonly string[],
): PartedMessages {
  const wanted = new Set(paths.map((path) => resolve(path)));
  const isChosen = (path: string): boolean => {
    const above = dirname(path);
    return wanted.has(path) || (above !== path && isChosen(above));
  };
  // What is said of another file because of a chosen one quotes that one's path.
  const concerns = ({ file, message }: ArchiveMessage): boolean =>
    isChosen(resolve(file)) ||
    [...message.reason.matchAll(/"([^"]+\.md)"/g)].some(
      ([, quoted = ""]) => isChosen(resolve(quoted)) || isChosen(resolve(folder, quoted)),
    );
  return { chosen: messages.filter(concerns), others: messages.filter((message) => !concerns(message)) };
}

/** How many messages there are of each check, a line each, errors first: `42 errors [date]`. */
export function countsByRule(messages: readonly ArchiveMessage[]): readonly string[] {
  const counts = new Map<string, { severity: Severity; rule: string; times: number }>();
  for (const {
    message: { severity, rule },
  } of messages) {
    const key = `${severity} ${rule}`;
    counts.set(key, { severity, rule, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => (a.severity === b.severity ? b.times - a.times : a.severity === "error" ? -1 : 1))
    .map(({ severity, rule, times }) => `${count(times, severity)} [${rule}]`);
}
