import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { codeOf } from "../text/errors.ts";
import { type SizeLimit, tooLarge } from "../text/size.ts";

/** The bytes of a file, or why it was not read, as it is said behind its name. */
type FileRead = { readonly bytes: Uint8Array } | { readonly reason: string };

/** Reads a file, but nothing that is no ordinary one, and no further than a limit. */
export async function readOrdinaryFile(file: string, limit: SizeLimit): Promise<FileRead> {
  try {
    const found = await stat(file);
    // A pipe would hold the program for ever, a device has no end.
    if (!found.isFile()) return { reason: "is no ordinary file" };
    const large = tooLarge(found.size, limit);
    return large === null ? await readUpTo(file, limit) : { reason: large };
  } catch (error) {
    return { reason: unreadable(file, error) };
  }
}

/** The system makes some files up as they are read (`/proc`), and others grow. */
async function readUpTo(file: string, limit: SizeLimit): Promise<FileRead> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: limit.most })) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const large = tooLarge(bytes.length, limit);
  return large === null ? { bytes } : { reason: large };
}

/** Why a file or a folder cannot be read. */
export function unreadable(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code !== "ENOENT") return `cannot be read (${code})`;
  // Node puts U+FFFD for what is no UTF-8 in a name, and then finds no such file.
  return path.includes("\ufffd") ? "its name is not UTF-8; rename it" : "there is no such file";
}
