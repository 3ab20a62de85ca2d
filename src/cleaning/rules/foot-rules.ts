import { isSourceName, squish } from "../../names/is-name.ts";
import type { Fact } from "../publisher.ts";
import { splitAuthors } from "./authors.ts";
import { oneLine } from "./fact.ts";
import { plain } from "./line-shapes.ts";
import { webAddress } from "./web-address.ts";

/** `The original source of this article is X`, in each of the ways a publisher opens it. */
export function originalSource(openings: readonly string[]): Fact<"original-source"> {
  const form = new RegExp(`^(?:${openings.join("|")})\\s*:?\\s*(.+?)\\.?$`, "iu");
  return {
    ...oneLine("original-source", "original-source", ["source"], "names the source it was taken from"),
    unmistakable: true,
    reads: (line) => {
      const name = squish(form.exec(plain(line))?.[1] ?? "");
      const linked = line.links.some((link) => squish(link.text) === name);
      if (name === "" || !(linked || isSourceName(name))) return null;
      return { originalSource: { name, url: webAddress(line.links[0]?.url) } };
    },
  };
}

/** `Copyright © Author, Source, 2023`, `© Copyright Author, Source, 2009`. */
export function copyrightLine(): Fact<"copyright"> {
  return {
    ...oneLine("copyright", "copyright", ["copyright"], "says who owns the text"),
    reads: (line) => {
      const written = plain(line);
      const owner = /^(?:©|\(c\))?\s*copyright\s*(?:©|\(c\))?\s*:?\s*(.+?)\.?$/iu.exec(written)?.[1];
      if (owner === undefined) return null;
      const parts = owner.split(/\s*,\s*/);
      const year = parts.at(-1) ?? "";
      const names = parts.slice(0, -1);
      const linked = line.links.map((link) => squish(link.text));
      const isNamed = (name: string): boolean =>
        isSourceName(name) ||
        linked.some((text) => text.includes(name)) ||
        splitAuthors(name, line.links) !== null;
      const named = names.every(isNamed);
      if (!/^(?:1[89]|20)\d\d$/.test(year) || names.length === 0 || !named) return null;
      const source = names.length > 1 ? names.at(-1) : undefined;
      return {
        copyright: `© ${squish(owner)}`,
        ...(source === undefined ? {} : { copyrightSource: source }),
      };
    },
  };
}

/** `Articles by: X`. */
export function articlesBy(openings: readonly string[]): Fact<"articles-by"> {
  const form = new RegExp(`^(?:${openings.join("|")})\\s*:\\s*(.*)$`, "iu");
  return {
    id: "articles-by",
    role: "articles-by",
    fields: ["authors"],
    single: true,
    why: "links to other articles by the authors",
    reads: (line) => {
      const written = form.exec(plain(line))?.[1];
      if (written === undefined) return null;
      if (written === "") return {};
      const names = splitAuthors(written, line.links);
      return names && { articlesBy: names };
    },
  };
}
