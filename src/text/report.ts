import type { Point } from "unist";
import type { VFile } from "vfile";
import { VFileMessage } from "vfile-message";

/** The source of the messages that this project's plugins leave in a file. */
const SOURCE = "news-archive";

/** Where a message stands that is about the file as a whole. */
export const TOP: Point = { line: 1, column: 1 };

/** Asks an editor to look at a place. `rule` is the check that speaks; the reason quotes the value and says what to do. */
export function warn(file: VFile, rule: string, reason: string, place: Point): void {
  file.message(reason, { place, ruleId: rule, source: SOURCE });
}

/** Says why a file cannot be published; what else is wrong with it is still found. */
export function refuse(file: VFile, rule: string, reason: string, place: Point): void {
  file.message(reason, { place, ruleId: rule, source: SOURCE }).fatal = true;
}

/**
 * Says why a file cannot be read any further.
 * @throws {VFileMessage} always.
 */
export function fail(file: VFile, rule: string, reason: string, place: Point): never {
  file.fail(reason, { place, ruleId: rule, source: SOURCE });
}

/** The error of a check that only a fault of this program can fail. */
export function programFault(file: VFile, fault: string): Error {
  return new Error(
    `${file.path}: the text does not add up: ${fault}. This is a fault of the program; please report it.`,
  );
}

/** Whether what was thrown is a file's failure, which stands among its messages, and no fault of the program. */
export function isFailure(error: unknown): error is VFileMessage {
  return error instanceof VFileMessage;
}
