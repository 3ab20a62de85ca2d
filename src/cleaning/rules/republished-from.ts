import type { Fact } from "../publisher.ts";
import { phrase } from "./phrase.ts";
import { webAddress } from "./web-address.ts";

/**
 * The credit that a publisher asks of those who republish its articles: `This article is republished from X. Read
 * the original article.` Its last link to an article on `host` is the original's address.
 */
export function republishedFrom<const Id extends string>(
  id: Id,
  name: string,
  host: RegExp,
  sentences: readonly string[],
): Fact<Id> {
  const matches = phrase(...sentences);
  return {
    id,
    role: "original-source",
    unmistakable: true,
    fields: ["source", "url"],
    once: true,
    why: "names the source it was taken from",
    reads: (line) => {
      if (!matches(line)) return null;
      const addresses = line.links.map((link) => webAddress(link.url) ?? "");
      const url = addresses.findLast((address) => host.test(address) && new URL(address).pathname.length > 1);
      return { originalSource: { name, ...(url && { url }) }, ...(url && { url }) };
    },
  };
}
