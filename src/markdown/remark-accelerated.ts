import type { Root } from "mdast";
import type { Processor } from "unified";
import type { SiteConfig } from "../config/site.ts";
import { fail, TOP } from "../text/report.ts";
import { MAX_PARTS, tooManyParts } from "./parse-limits.ts";

// A platform without Sätteri's native module keeps remark-parse: slower, and by definition the same meaning.
const satteri = await import("satteri").catch(() => null);

/** The parser that reads where this one is asked for: the reference, where the native module does not load. */
export function parserInUse(wanted: SiteConfig["parser"]): SiteConfig["parser"] {
  return satteri === null ? "remark" : wanted;
}

/**
 * Puts Sätteri's native parser in the place of remark-parse's: the same mdast with the same positions, some forty
 * times faster, and linear on hostile nesting that overflows micromark's stack (docs/decisions/0003-parser.md).
 */
export function remarkAccelerated(this: Processor): void {
  if (satteri === null) return;
  this.parser = (markdown, file) => {
    // Everything beyond CommonMark and GFM is off: a `:::` or `$` in an article is text.
    const features = { gfm: true, frontmatter: false, math: false, directive: false };
    const handle = satteri.createMdastHandle(markdown, features);
    try {
      const reader = new satteri.MdastReader(satteri.serializeHandle(handle));
      // As objects a megabyte of `- - -` would take half a gigabyte.
      if (reader.nodeCount > MAX_PARTS) {
        const { reason, place } = tooManyParts(reader.getPosition(MAX_PARTS)?.start ?? TOP);
        fail(file, "limits", reason, place);
      }
      return satteri.materializeMdastTree(reader) as Root;
    } finally {
      satteri.dropHandle(handle);
    }
  };
}
