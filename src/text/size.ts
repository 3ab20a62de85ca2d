const MEGABYTE = 1024 * 1024;

/** How large a file may be, and what is said of one that is larger. */
export interface SizeLimit {
  /** In bytes. */
  readonly most: number;
  readonly remedy: string;
}

/** An article: a book of that size would be the longest by far. */
export const ARTICLE_SIZE: SizeLimit = {
  most: MEGABYTE,
  remedy: "an article may have 1 MB; if it is several in one, npm run split parts them",
};

/** A file of several articles. */
export const SEVERAL_SIZE: SizeLimit = {
  most: 4 * MEGABYTE,
  remedy: "npm run split reads 4 MB at most; cut the file by hand first",
};

/** Why a file of so many bytes is not read, as it is said behind its name; `null` where it is. */
export function tooLarge(bytes: number, { most, remedy }: SizeLimit): string | null {
  return bytes > most ? `has ${(bytes / MEGABYTE).toFixed(1)} MB; ${remedy}` : null;
}
