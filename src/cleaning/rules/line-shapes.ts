import type { Line } from "../line.ts";

/** Whether a line is one link from end to end, and nothing else. */
export function isWholeLink(line: Line): boolean {
  const [link, ...others] = line.links;
  return (
    (line.kind === "paragraph" || line.kind === "image") &&
    others.length === 0 &&
    link !== undefined &&
    link.text.trim() === line.text.replace(/\\\s*$/, "").trim()
  );
}

/** A matcher for lines of asterisks or dashes, drawn as text or parsed as a thematic break. */
export function separator(form: RegExp): (line: Line) => boolean {
  return (line) => line.kind === "separator" || form.test(line.text.replaceAll("\\", "").trim());
}

const plains = new WeakMap<Line, string>();

/** A line's words with markup that was escaped or left over taken away from its ends. */
export function plain(line: Line): string {
  const known = plains.get(line);
  if (known !== undefined) return known;
  const text = line.text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[\s*_\\]+|[\s*_\\]+$/g, "")
    .trim();
  plains.set(line, text);
  return text;
}
