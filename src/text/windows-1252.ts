import type { VFile } from "vfile";
import { location } from "vfile-location";
import { pointAt } from "./position.ts";
import type { Range } from "./range.ts";
import { fail, warn } from "./report.ts";

/**
 * What the bytes 0x80 to 0x9F are in windows-1252, from the index of the WHATWG's Encoding Standard; the five that it
 * leaves without a sign stay control characters. Node 20's own decoder reads them all as control characters.
 */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST = 0x80;

/** A control character that nobody types: a byte of windows-1252 that was read as Latin-1. */
const BROKEN = /[\u0080-\u009f]/g;

/** More of them make no text of a file. */
const MOST_BROKEN = 5000;

/** A text with the signs that a control character of its stood for. */
export function withSigns(text: string): string {
  return text.replace(BROKEN, (control) => SIGNS[control.charCodeAt(0) - FIRST] ?? control);
}

/**
 * Mends the signs in a file that copying broke: a quote, dash or letter of windows-1252 that was once read as Latin-1 is
 * an invisible control character since. The text keeps its length, so every position stays. Gives where they stood.
 * @throws {VFileMessage} where the file is no text.
 */
export function mendSigns(file: VFile): readonly Range[] {
  const text = String(file);
  const found = [...text.matchAll(BROKEN)];
  const [first] = found;
  if (first === undefined) return [];
  const places = location(text);
  if (found.length > MOST_BROKEN) {
    const reason = `this is no text file: it holds ${found.length} control characters; save the article as UTF-8 text`;
    fail(file, "encoding", reason, pointAt(places, first.index));
  }
  const isSign = ({ 0: control }: RegExpExecArray): boolean => withSigns(control) !== control;
  const signs = found.filter(isSign);
  const [sign] = signs;
  if (sign !== undefined) warn(file, "encoding", mended(signs.length), pointAt(places, sign.index));
  const unknown = found.find((match) => !isSign(match));
  if (unknown !== undefined) warn(file, "encoding", lost(unknown[0]), pointAt(places, unknown.index));
  file.value = withSigns(text);
  return signs.map(({ index }) => ({ start: index, end: index + 1 }));
}

function mended(count: number): string {
  const signs = count === 1 ? "a quote, dash or letter" : `${count} quotes, dashes or letters`;
  return `copying broke ${signs} of windows-1252, from here on; they are mended, see npm run explain`;
}

function lost(control: string): string {
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${code} stands here, a control character: a sign was lost in an earlier conversion; put it back if you know it`;
}
