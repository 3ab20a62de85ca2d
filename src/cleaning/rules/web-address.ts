/** An address with a scheme, from one that may lack it; `null` for what leads nowhere, such as `#`. */
export function webAddress(written: string | undefined): string | null {
  if (written === undefined) return null;
  const plain = written.replaceAll("&amp;", "&");
  const address = /^(?:www\.|[\w-]+\.(?:ca|com|org|net)\/)/i.test(plain) ? `http://${plain}` : plain;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** Query parameters that make an address of a print view, a page or a campaign out of the article's own. */
const TRACKING = /^(?:print|p|doing_wp_cron|utm_\w+)$/i;

/** An address without the parameters that only tell how somebody came to it; the rest stays as it was written. */
export function withoutTracking(address: string): string {
  const [, path = address, query, fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const kept = (query ?? "")
    .split("&")
    .filter((pair) => pair !== "" && !TRACKING.test(pair.split("=")[0] ?? ""));
  return path + (kept.length > 0 ? `?${kept.join("&")}` : "") + fragment;
}
