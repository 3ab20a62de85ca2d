import type { Root } from "mdast";
import type { Processor } from "unified";
import type { VFile } from "vfile";

/** Reads Markdown into a tree, and reports to the file. */
type ParseMarkdown = (markdown: string, file: VFile) => Root;

/** Puts a step round the parser that a processor has so far: `wrap` is given that parser and answers with the new one. */
export function wrapParser(processor: Processor, wrap: (parse: ParseMarkdown) => ParseMarkdown): void {
  const { parser } = processor;
  if (parser === undefined) throw new Error("use a parser first, such as remark-parse");
  processor.parser = wrap((markdown, file) => parser(markdown, file) as Root);
}
