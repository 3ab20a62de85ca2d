import { plain } from "./line-shapes.ts";
import { squish } from "./names.ts";
import type { MetadataRule } from "./publisher.ts";
import { webAddress, withoutTracking } from "./web-address.ts";

/** `Url of this article:` with the address behind it, or alone. */
export function urlLabel(zone: "head" | "foot", forms: readonly string[]): MetadataRule {
  const form = new RegExp(`^(?:${forms.join("|")})\\s*:?\\s*(\\S*)$`, "iu");
  return {
    id: zone === "head" ? "url-label" : "url-line",
    zone,
    field: "url",
    single: true,
    why: "gives the address of the original",
    takes: (line) => {
      const written = form.exec(plain(line))?.[1];
      if (written === undefined) return null;
      const address = webAddress(line.links[0]?.url) ?? webAddress(written);
      return address === null ? {} : { url: withoutTracking(address) };
    },
  };
}

/** A line that is only an address: after its label, or of the publisher's own site. */
export function addressLine(zone: "head" | "foot", hosts: RegExp): MetadataRule {
  return {
    id: zone === "head" ? "url" : "url-address",
    zone,
    field: "url",
    once: true,
    single: true,
    why: "is the address of the original",
    takes: (line, { claimed, next }) => {
      const text = squish(plain(line));
      const address = /\s/.test(text) ? null : webAddress(text);
      if (address === null) return null;
      const labelled = claimed.at(-1) === "url-label" || /\burl\b.*:$/i.test(plain(next[0] ?? line));
      const page = hosts.test(address) && new URL(address).pathname.length > 1;
      return labelled || page ? { url: withoutTracking(address) } : null;
    },
  };
}
