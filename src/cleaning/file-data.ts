import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { Metadata } from "../articles/article.ts";
import type { FrontMatterBlock } from "../articles/front-matter.ts";
import type { FrontMatter } from "../articles/front-matter-schema.ts";
import type { Taking } from "../articles/keep.ts";
import type { Line } from "../articles/lines.ts";
import type { Segment, Stretch } from "../articles/segment.ts";
import type { Heading } from "../markdown/remark-heading-ids.ts";
import type { Claim, Publisher } from "../publishers/publisher.ts";

declare module "vfile" {
  /** What the plugins of the chain learn about a file, for those behind them and for whoever runs the chain. */
  interface DataMap {
    /** What front matter states. */
    matter: FrontMatter;
    /** Where front matter stands, and where its values do. */
    matterBlock: FrontMatterBlock;
    /**
     * The Markdown that was parsed, as long as the file: front matter blanked out, lines that a conversion broke whole
     * again. Texts of the tree are looked up in it, lines and columns in the file.
     */
    markdown: string;
    /** The tree as parsed, with all that the publisher put round the text. */
    parsed: Root;
    /** Whose copy it is; not set where no publisher was recognised. */
    publisher: Publisher;
    /** The lines that belong to the article, not to the pages it was printed on. */
    lines: readonly Line[];
    /** What the publisher's rules took, and nothing gave back. */
    claims: readonly Claim[];
    /** What the article's front matter and the claimed lines state. */
    facts: Metadata;
    /** BCP 47 tag of the article's language, where front matter, a line of the copy or the publisher tells. */
    language: string;
    /** Everything that a rule would take, whether or not `keep` gives it back. */
    takings: readonly Taking[];
    /** The stretches of the file that are not its text, and what became of them. */
    stretches: readonly Stretch[];
    /** The whole file, accounted for. */
    ledger: readonly Segment[];
    /** The cleaned text, blocks parted by a blank line; empty where there is none. */
    text: string;
    /** The tree of the text before it was made a page. */
    written: Root;
    /** The headings of the text, in order. */
    headings: readonly Heading[];
  }
}

/** The Markdown that a tree's offsets count on. */
export function markdownOf(file: VFile): string {
  return file.data.markdown ?? String(file);
}

/** What front matter states, as far as remarkFrontMatter has read it: another plugin's `matter` may hold anything. */
export function statedIn(file: VFile): FrontMatter {
  return file.data.matterBlock?.data ?? {};
}

/** Adds to the stretches of a file that are not its text. */
export function addStretches(file: VFile, stretches: readonly Stretch[]): void {
  file.data.stretches = [...(file.data.stretches ?? []), ...stretches];
}
