import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import remarkRehype from "remark-rehype";
import type { VFile } from "vfile";
import { addedWords } from "./added-words.ts";

declare module "vfile" {
  interface DataMap {
    /** BCP 47 tag of the article's language: front matter, a line of the copy or the publisher tells. */
    language: string;
  }
}

/** remark-rehype, with what it adds to footnotes said in the language of each file: `file.data.language`. */
export function remarkRehypeInLanguage() {
  return (tree: Root, file: VFile): HastRoot => {
    const { language, notes, back } = addedWords(file.data.language ?? "");
    const toPage = remarkRehype({
      clobberPrefix: "",
      footnoteLabel: notes,
      footnoteLabelProperties: { lang: language },
      // The usual ↩ is an emoji on telephones.
      footnoteBackContent: (_note, again) => (again > 1 ? `↑ ${again}` : "↑"),
      footnoteBackLabel: (note, again) => back(again > 1 ? `${note + 1}-${again}` : `${note + 1}`),
    });
    return toPage(tree, file) as HastRoot;
  };
}
