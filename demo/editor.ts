import type { Facts } from "./facts.ts";
import type { Random } from "./random.ts";

/** Front matter as an editor writes it, and the facts it states. */
export interface FrontMatter {
  readonly yaml: string;
  readonly facts: Partial<Facts>;
}

/** The fields that an editor adds to a copied page: above all the address that the copy lost. */
export function addedFields(random: Random, facts: Facts): FrontMatter {
  const fields = random.pick([
    ["url"],
    ["url"],
    ["published"],
    ["title", "published"],
    ["regions", "themes"],
  ] as const);
  return frontMatter(random, facts, fields);
}

/** The fields of an article that an editor wrote or copied by hand. */
export function allFields(random: Random, facts: Facts, titleInText: boolean): FrontMatter {
  const optional = (["subtitle", "description", "source", "url", "reports", "themes"] as const).filter(() =>
    random.chance(0.6),
  );
  return frontMatter(random, facts, [
    ...(titleInText ? [] : (["title"] as const)),
    "authors",
    "published",
    "regions",
    ...(facts.language === "en" ? [] : (["language"] as const)),
    ...optional,
  ]);
}

function frontMatter(random: Random, facts: Facts, fields: readonly (keyof Facts)[]): FrontMatter {
  const stated = fields.filter(
    (field) => facts[field] !== null && !(Array.isArray(facts[field]) && facts[field].length === 0),
  );
  const lines = stated.map((field) => `${field}: ${yaml(random, field, facts[field])}`);
  return {
    yaml: `---\n${lines.join("\n")}\n---\n`,
    facts: Object.fromEntries(stated.map((field) => [field, facts[field]])),
  };
}

function yaml(random: Random, field: keyof Facts, value: unknown): string {
  if (field === "published") return String(value);
  if (Array.isArray(value) && random.chance(0.5))
    return value.map((item) => `\n  - ${JSON.stringify(item)}`).join("");
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    return `{ ${entries.map(([key, item]) => `${key}: ${key === "date" ? item : JSON.stringify(item)}`).join(", ")} }`;
  }
  return JSON.stringify(value);
}
