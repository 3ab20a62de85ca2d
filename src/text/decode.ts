import type { Point } from "unist";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { pointAt } from "./position.ts";
import { fail, TOP, warn } from "./report.ts";
import { withSigns } from "./windows-1252.ts";

/** Bytes that windows-1252 leaves undefined: a file that has them is in no encoding we know. */
const UNDEFINED_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Decodes a file strictly: UTF-8, else what its byte order mark or its bytes show (UTF-16, windows-1252), with a
 * warning, and gives its text without the byte order mark. What is in no known encoding is refused: a character is
 * never replaced in silence.
 * @throws {VFileMessage} where the file is no text.
 */
export function decode(file: VFile, bytes: Uint8Array): string {
  const text = textOf(file, bytes);
  const lost = text.indexOf("\ufffd");
  if (lost >= 0) {
    const reason =
      "U+FFFD stands here: a character was lost in an earlier conversion; put it back if you know it";
    warn(file, "encoding", reason, endOf(text.slice(0, lost)));
  }
  return text;
}

function textOf(file: VFile, bytes: Uint8Array): string {
  const utf16 = utf16Kind(bytes);
  if (utf16) return decodeUtf16(file, bytes, utf16);
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    refuse(file, bytes, nul, "this is no text file: it holds a NUL byte; save the article as UTF-8 text");
  return strictly("utf-8", bytes) ?? decodeWindows1252(file, bytes);
}

/** Bytes as text, or `null` where they are not in this encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  // Without a mark: Latin text in UTF-16 has a zero in every other byte.
  const sample = bytes.subarray(0, 200);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  if ((zeros[1] ?? 0) > sample.length * 0.4 && zeros[0] === 0) return "utf-16le";
  if ((zeros[0] ?? 0) > sample.length * 0.4 && zeros[1] === 0) return "utf-16be";
  return null;
}

function decodeUtf16(file: VFile, bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  const text = strictly(encoding, bytes);
  if (text === null) {
    const reason = `looks like ${encoding.toUpperCase()} but is damaged; save the article as UTF-8`;
    return refuse(file, bytes, 0, reason);
  }
  if (text.includes("\0")) refuse(file, bytes, 0, "this is no text file: it holds a NUL character");
  warn(file, "encoding", `read as ${encoding.toUpperCase()}; save it as UTF-8 to be sure`, TOP);
  return text;
}

function decodeWindows1252(file: VFile, bytes: Uint8Array): string {
  const fault = firstInvalidUtf8(bytes);
  const hex = `0x${(bytes[fault] ?? 0).toString(16).toUpperCase()}`;
  // Valid UTF-8 sequences beside invalid ones: a damaged UTF-8 file. Read as windows-1252 it would be mojibake.
  const mixed = /[\u0080-\uffff]/u.test(new TextDecoder().decode(bytes).replaceAll("\ufffd", ""));
  if (mixed || bytes.some((byte) => UNDEFINED_IN_WINDOWS_1252.has(byte)))
    refuse(file, bytes, fault, `byte ${hex} is no valid UTF-8 here; save the article as UTF-8`);
  warn(file, "encoding", `read as windows-1252 because of byte ${hex}; save it as UTF-8 to be sure`, TOP);
  return withSigns(Buffer.from(bytes).toString("latin1"));
}

/** Offset of the first byte at which the file stops being valid UTF-8. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // The byte at which it breaks may stand behind the one that is wrong: "é " in windows-1252.
  while (!isUtf8(bytes.subarray(0, valid), false)) valid -= 1;
  return valid;
}

/** Whether bytes are UTF-8; `cut`: also where the last sequence wants more of them. */
function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}

function refuse(file: VFile, bytes: Uint8Array, offset: number, reason: string): never {
  fail(file, "encoding", reason, endOf(new TextDecoder().decode(bytes.subarray(0, offset))));
}

/** Where a text ends. */
function endOf(text: string): Point {
  return pointAt(location(text), text.length);
}
