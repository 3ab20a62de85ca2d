import { squish } from "../../names/is-name.ts";
import { slug } from "../../text/slug.ts";
import type { Line } from "../line.ts";
import type { Fact, Removal, Taken } from "../publisher.ts";
import { isRead, NOTHING, oneLine } from "./fact.ts";
import { plain } from "./line-shapes.ts";
import { webAddress, withoutTracking } from "./web-address.ts";

/** `Url of this article:` with the address behind it, or alone: in the head `url-label`, in the foot `url-line`. */
export function urlLabel<const Id extends "url-label" | "url-line">(
  id: Id,
  forms: readonly string[],
): Fact<Id> {
  const form = new RegExp(`^(?:${forms.join("|")})\\s*:?\\s*(\\S*)$`, "iu");
  return {
    id,
    role: "address-label",
    fields: ["url"],
    single: true,
    why: "gives the address of the original",
    reads: (line) => {
      const written = form.exec(plain(line))?.[1];
      if (written === undefined) return null;
      const address = webAddress(line.links[0]?.url) ?? webAddress(written);
      return address === null ? {} : { url: withoutTracking(address) };
    },
  };
}

/** A line that is only an address: after its label, or of the publisher's own site. */
export function addressLine(site: RegExp): Fact<"url"> {
  const reads = (line: Line): Taken | null =>
    isPageOf(line, site) ? { url: withoutTracking(addressIn(line) ?? "") } : null;
  return {
    ...oneLine("url", "address", ["url"], WHY),
    reads,
    takes: (line, { claimed }) => {
      const address = claimed.at(-1)?.role === "address-label" ? addressIn(line) : null;
      return address === null ? reads(line) : { url: withoutTracking(address) };
    },
  };
}

/**
 * A line under the text that is only an address: under its label, or of the publisher's own site where it spells the
 * headline or stands right below one of the publisher's other lines. Any other may be the last of the author's notes.
 */
export function footAddressLine(
  site: RegExp,
  facts: readonly Fact[],
  removals: readonly Removal[],
): Fact<"url-address"> {
  return {
    ...oneLine("url-address", "address", ["url"], WHY),
    reads: NOTHING,
    takes: (line, { next: [above], title }) => {
      const address = addressIn(line);
      if (address === null || above === undefined) return null;
      const labelled = /\burl\b.*:$/i.test(plain(above));
      const isOwn = (): boolean =>
        spells(address, title) || isRead(above, facts) || removals.some((rule) => rule.matches(above));
      return labelled || (isPage(address, site) && isOwn()) ? { url: withoutTracking(address) } : null;
    },
  };
}

const WHY = "is the address of the original";

function addressIn(line: Line): string | null {
  const text = squish(plain(line));
  return /\s/.test(text) ? null : webAddress(text);
}

/** Whether a line is the address of a page of a site, and nothing else. */
export function isPageOf(line: Line, site: RegExp): boolean {
  const address = addressIn(line);
  return address !== null && isPage(address, site);
}

/** Whether an address repeats most of a headline's words: `/tres-cosechas-sin-dueno/5566120`. */
function spells(address: string, title: string | null): boolean {
  const words = title === null ? [] : slug(title).split("-");
  const spelled = new Set(address.toLowerCase().split(/[^a-z0-9]+/));
  return words.length > 1 && words.filter((word) => spelled.has(word)).length * 2 > words.length;
}

/** Whether an address is that of a page of a site, and not the site's own. */
function isPage(address: string, site: RegExp): boolean {
  return site.test(address) && new URL(address).pathname.length > 1;
}
