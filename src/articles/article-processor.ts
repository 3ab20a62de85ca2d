import type { Root } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { VFile } from "vfile";
import { remarkCheckKeep } from "../cleaning/remark-check-keep.ts";
import { remarkDamage } from "../cleaning/remark-damage.ts";
import { remarkJoinPageBreaks } from "../cleaning/remark-join-page-breaks.ts";
import { remarkLedger } from "../cleaning/remark-ledger.ts";
import { remarkMendLines } from "../cleaning/remark-mend-lines.ts";
import { remarkStripPublisher } from "../cleaning/remark-strip-publisher.ts";
import type { SiteConfig } from "../config/site.ts";
import { textBlocks, wordsOf } from "../markdown/plain-text.ts";
import {
  rehypeCells,
  rehypeMarkAddresses,
  rehypeScrollable,
  rehypeSetNotesApart,
} from "../markdown/rehype-elements.ts";
import { rehypeVerifyWords } from "../markdown/rehype-verify-words.ts";
import { remarkAccelerated } from "../markdown/remark-accelerated.ts";
import { remarkFrontMatter } from "../markdown/remark-front-matter.ts";
import { remarkHeadingIds } from "../markdown/remark-heading-ids.ts";
import { remarkLimits } from "../markdown/remark-limits.ts";
import { remarkOffline } from "../markdown/remark-offline.ts";
import { remarkPositions } from "../markdown/remark-positions.ts";
import { remarkRehypeInLanguage } from "../markdown/remark-rehype-in-language.ts";
import { sanitizeSchema } from "../markdown/sanitize-schema.ts";
import { PUBLISHERS } from "../publishers/publishers.ts";
import { fail, TOP } from "../text/report.ts";
import { remarkCheckArticle } from "./remark-check-article.ts";

/** What of a site's settings the processor of its articles depends on. */
type ReadingSettings = Pick<SiteConfig, "parser" | "publisher" | "language">;

/** Markdown as the archive parses it: CommonMark and GFM, within the limits of an article, each node with its position. */
export function markdownProcessor(parser: SiteConfig["parser"]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkAccelerated, parser === "accelerated")
    .use(remarkLimits)
    .use(remarkPositions);
}

/**
 * All that happens to an article's text between its file and its page, in order. The plugins that prepare what is parsed
 * wrap the parser before them, so the last of these is the first to see the file.
 */
export function articleProcessor({ parser, publisher, language }: ReadingSettings) {
  return (
    markdownProcessor(parser)
      .use(remarkMendLines)
      .use(remarkFrontMatter)
      // The article, without what its publisher and its pages put round it.
      .use(remarkNotEmpty)
      .use(remarkStripPublisher, { publishers: PUBLISHERS, fallback: publisher, language })
      .use(remarkJoinPageBreaks)
      .use(remarkCheckKeep)
      .use(remarkLedger)
      .use(remarkDamage)
      .use(remarkCheckArticle)
      // Its page.
      .use(remarkOffline)
      .use(remarkHeadingIds)
      .use(remarkRehypeInLanguage)
      .use(rehypeSanitize, sanitizeSchema)
      .use(rehypeMarkAddresses)
      .use(rehypeCells)
      .use(rehypeScrollable)
      .use(rehypeSetNotesApart)
      .use(rehypeVerifyWords)
      .use(rehypeStringify)
      .freeze()
  );
}

/** Fails a file without a word of text. */
function remarkNotEmpty() {
  return (tree: Root, file: VFile): void => {
    if (wordsOf(textBlocks(tree).join("\n")).length > 0) return;
    const reason = "there is not a word of text in this file; write the article, or delete the file";
    fail(file, "empty", reason, TOP);
  };
}
