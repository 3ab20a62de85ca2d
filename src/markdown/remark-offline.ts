import type { Definition, Nodes, Parents, PhrasingContent, Resource, Root, Text } from "mdast";
import type { VFile } from "vfile";
import { definitionsOf } from "./definitions.ts";
import { showLooseNotes } from "./show-loose-notes.ts";

declare module "vfile" {
  interface DataMap {
    /** The tree as parsed, with all that the publisher put round the text: links by reference are defined in it. */
    parsed: Root;
    /** The tree of the text before it was made a page. */
    written: Root;
    /** What its links by reference refer to. */
    definitions: ReadonlyMap<string, Definition>;
  }
}

/** Where a reference without a definition leads. */
const NOWHERE: Resource = { url: "" };

/** Parents of blocks: HTML in them is a block of its own. */
const FLOW: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/**
 * Makes of a text what may be shown: links whose address was lost in the copy become their text, images become links (no
 * page asks another host for anything), HTML and loose footnotes become visible text, and headings make an outline
 * under the headline.
 */
export function remarkOffline() {
  return (tree: Root, file: VFile): Root => {
    const definitions = definitionsOf(file.data.parsed ?? tree);
    Object.assign(file.data, { written: tree, definitions });
    return resolveLinks(tree, definitions);
  };
}

function resolveLinks(tree: Root, definitions: ReadonlyMap<string, Definition>): Root {
  const levelOf = outline();

  const children = (parent: Parents): Nodes[] => parent.children.flatMap((node) => resolve(node, parent));

  const resolve = (node: Nodes, parent: Parents): Nodes[] => {
    switch (node.type) {
      case "definition":
        return [];
      case "html":
        return [
          FLOW.has(parent.type)
            ? { type: "paragraph", children: [textNode(node.value)] }
            : textNode(node.value),
        ];
      case "image":
        return link(node, [textNode(node.alt || node.url)]);
      case "imageReference": {
        const target = definitions.get(node.identifier) ?? NOWHERE;
        return link(target, [textNode(node.alt || target.url)]);
      }
      case "link":
        return link(node, children(node));
      case "linkReference":
        return link(definitions.get(node.identifier) ?? NOWHERE, children(node));
      case "table": {
        // The renderer would leave out the cells that a row has beyond the first row's.
        const width = Math.max(...node.children.map((row) => row.children.length));
        const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
        return [{ ...node, align, children: children(node) } as Nodes];
      }
      case "heading":
        return [{ ...node, depth: levelOf(node.depth), children: children(node) } as Nodes];
      default:
        return "children" in node ? [{ ...node, children: children(node) } as Nodes] : [node];
    }
  };

  return { ...tree, children: children(showLooseNotes(tree)) } as Root;
}

/** Whether an address leads somewhere from this site: only a complete one does. */
export function leadsSomewhere(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:.)/i.test(url) && URL.canParse(url);
}

function link({ url, title }: Resource, children: readonly Nodes[]): Nodes[] {
  if (!leadsSomewhere(url)) return [...children];
  const flat = (children as PhrasingContent[]).flatMap(withoutLinks);
  // Sanitising knows schemes in small letters alone.
  const address = url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  return [{ type: "link", url: address, title: title ?? null, children: flat }];
}

/** A link in a link (an image inside one) is its text: HTML knows no such thing. */
function withoutLinks(node: PhrasingContent): PhrasingContent[] {
  if (!("children" in node)) return [node];
  const children = node.children.flatMap(withoutLinks);
  return node.type === "link" ? children : [{ ...node, children } as PhrasingContent];
}

function textNode(value: string): Text {
  return { type: "text", value };
}

/**
 * Tells of one heading after another the level it has in a page's outline: 2 under the headline, else one below the
 * heading that it stands under. Authors and conversions skip levels; readers who go by headings would miss them.
 */
function outline(): (depth: number) => number {
  const above: number[] = [];
  return (depth) => {
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    return Math.min(6, above.push(depth) + 1);
  };
}
