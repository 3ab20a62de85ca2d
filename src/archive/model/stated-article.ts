import type { Article, Reading } from "../../articles/article.ts";
import { positionAt } from "../../text/position.ts";
import type { ArchiveMessage } from "./archive-message.ts";
import type { ArticleNames } from "./article-names.ts";

/** The keys of front matter that name another article, and the check that speaks about each. */
const RULES = {
  duplicateOf: "duplicate",
  notDuplicateOf: "duplicate",
  translationOf: "translation",
} as const;
export type NamingKey = keyof typeof RULES;

/** The other file that an article names under a key, or what is wrong with that name. */
export function statedArticle(
  article: Article,
  key: NamingKey,
  name: string,
  names: ArticleNames,
): { readonly reading: Reading } | { readonly fault: ArchiveMessage } {
  const found = names.named(name);
  const others = found.filter(({ file }) => file !== article.file);
  const [only] = others;
  if (only !== undefined && others.length === 1) return { reading: only };
  return { fault: namingFault(article, key, name, faultOf(found, others)) };
}

/** A warning where an article names another one: a line of front matter that is not followed. */
export function namingFault(article: Article, key: NamingKey, name: string, fault: string): ArchiveMessage {
  const reason = `"${key}" names "${name}", ${fault}`;
  const position = positionOf(article, key, name);
  return { file: article.file, message: { ...position, severity: "warning", rule: RULES[key], reason } };
}

function faultOf(found: readonly Reading[], others: readonly Reading[]): string {
  if (others.length > 1) {
    const files = others.map(({ file }) => `"${file}"`).join(" and ");
    return `which is ${files}; write more of the path`;
  }
  if (found.length > 0) return "which is this very file";
  return "but there is no such article; write its path, such as 2023/us-cuba-talks.md, or its slug";
}

function positionOf({ content, ledger }: Article, key: NamingKey, name: string) {
  const front = content.slice(0, ledger.find(({ kind }) => kind === "front-matter")?.end ?? 0);
  const keyAt = front.search(new RegExp(`^["']?${key}\\b`, "m"));
  const nameAt = front.indexOf(name, front.indexOf(":", keyAt));
  return positionAt(content, Math.max(keyAt, nameAt, 0));
}
