import type { Reading } from "../../articles/article.ts";
import { grouped } from "../../text/grouped.ts";

/** Finds articles by the names that front matter gives them: a path within the articles' folder, or a slug. */
export class ArticleNames {
  readonly #byFileName: ReadonlyMap<string, readonly Reading[]>;
  readonly #bySlug: ReadonlyMap<string, readonly Reading[]>;

  constructor(readings: readonly Reading[]) {
    this.#byFileName = grouped(readings, ({ file }) => fileName(file));
    this.#bySlug = grouped(readings, ({ slug }) => slug);
  }

  /** Every file whose path is or ends in this path (`2023/us-cuba-talks.md`), or whose slug is this name. */
  named(name: string): readonly Reading[] {
    if (!/\.md$/i.test(name)) return this.#bySlug.get(name) ?? [];
    const end = `/${name.normalize("NFC")}`;
    const namesakes = this.#byFileName.get(fileName(name)) ?? [];
    return namesakes.filter(({ file }) => `/${file.normalize("NFC")}`.endsWith(end));
  }

  /** As much of a file's path as it takes to name it. */
  shortest(file: string): string {
    const parts = file.split("/");
    const names = parts.map((_, i) => parts.slice(-1 - i).join("/"));
    return names.find((name) => this.named(name).length === 1) ?? file;
  }
}

/** File systems differ in how they spell an accent. */
function fileName(path: string): string {
  return (path.split("/").at(-1) ?? path).normalize("NFC");
}
