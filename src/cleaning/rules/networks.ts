import type { Language } from "../../languages/language.ts";

const NETWORKS =
  "facebook|instagram|twitter|x|youtube|telegram|whatsapp|vk|mewe|gab|parler|gettr|rumble|odysee|minds|tiktok|linkedin|substack|mastodon|bluesky|threads|truthsocial|reddit|pinterest|flipboard|signal|wechat";

/** A part of a phrase: the networks that readers are asked to follow, with the publisher's `handles`. */
export function networks(languages: readonly Language[], handles: readonly string[]): string {
  const between = languages.flatMap(({ betweenNetworks }) => betweenNetworks);
  return `(${[NETWORKS, ...between, ...handles].join("|")})+`;
}
