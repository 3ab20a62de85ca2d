import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** Marks links that say their own address: it need not be said once more on paper. */
export function rehypeMarkAddresses() {
  return (page: Root): void => {
    visit(page, "element", (node) => {
      const [text] = node.children;
      if (node.tagName !== "a" || text?.type !== "text") return;
      if (withoutScheme(text.value) === withoutScheme(String(node.properties.href)))
        node.properties.className = ["address"];
    });
  };
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
