import type { Build } from "./build-site.ts";
import { count } from "./summary.ts";

/**
 * Why what was read must not replace the site, `null` where it may: an unmounted disk or the wrong folder gives no
 * articles, or few, and no error.
 */
export function reasonAgainst(
  { articles, out, strict, allowFewer }: Omit<Build, "site" | "report">,
  refused: number,
  published: number,
  publishedBefore: number,
): string | null {
  if (strict && refused > 0) {
    const are = refused === 1 ? "is" : "are";
    return `${count(refused, "article")} ${are} refused, and the build is strict: nothing is published`;
  }
  if (allowFewer || (published > 0 && published * 2 >= publishedBefore)) return null;
  const now = published === 0 ? "no article" : `only ${count(published, "article")}`;
  const before =
    publishedBefore > 0 ? `, and the site in ${out} has ${publishedBefore.toLocaleString("en")}` : "";
  return (
    `${articles}: has ${now} to publish${before}. Is it the right folder, with all that belongs in it? ` +
    "Nothing is replaced unless you say --allow-fewer"
  );
}
