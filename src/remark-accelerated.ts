import type { Root } from "mdast";
import type { Processor } from "unified";

// A platform without Sätteri's native module keeps remark-parse: slower, and by definition the same meaning.
const satteri = await import("satteri").catch(() => null);

/**
 * Puts Sätteri's native parser in the place of remark-parse's: the same mdast with the same positions, some forty
 * times faster, and linear on hostile nesting that overflows micromark's stack (docs/decisions/0003-parser.md).
 */
export function remarkAccelerated(this: Processor): void {
  if (satteri === null) return;
  this.parser = (markdown) =>
    // Everything beyond CommonMark and GFM is off: a `:::` or `$` in an article is text.
    satteri.markdownToMdast(markdown, {
      features: { gfm: true, frontmatter: false, math: false, directive: false },
    }) as Root;
}
