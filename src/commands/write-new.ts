import { writeFile } from "node:fs/promises";

/** Writes a file that is not there yet, not even as a link or a folder: a slip of the hand must not cost an article. */
export async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    const reason = code === "EEXIST" ? "is there already" : `cannot be written (${code})`;
    throw new Error(`--out ${file}: ${reason}; name a new file, as explained.html`, { cause: error });
  }
}
