import { slug } from "../text/slug.ts";

/** The address part that a file's name gives its article: `articles/2023/US Cuba.md` → `us-cuba`. */
export function fileSlug(file: string): string {
  const name = file.split("/").at(-1) ?? file;
  return slug(name.replace(/\.md$/i, ""));
}
