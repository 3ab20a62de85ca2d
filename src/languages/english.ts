import type { Language } from "./language.ts";

/** English. */
export const english: Language = {
  tag: "en",
  months: "january february march april may june july august september|sept october november december",
  weekdays: ["(?:mon|tues|wednes|thurs|fri|satur|sun)day"],
  ordinals: ["st", "nd", "rd", "th"],
  of: [],
  by: ["by"],
  and: ["[Aa]nd", "AND"],
  writesFor: ["for", "of", "from", "at", "via", "(?:special|exclusive) (?:to|for)"],
  posts: [
    "professor|director|editor|correspondent|fellow|author|journalist|writer|reporter|columnist|activist|analyst",
    "lawyer|attorney|economist|historian|physician|president|chair(?:man|woman|person)?|secretary|coordinator",
    "spokes(?:man|woman|person)|founder|researcher|scholar|lecturer|scientist|engineer|diplomat|minister|member",
    "contributor|consultant|officer|teacher",
  ],
  postAt: ["of", "at", "for", "in", "with", "on", "and"],
  credits: ["translat", "edited", "interview", "introduc", "foreword", "photo", "illustrat"],
  labels: { region: "regions?", theme: "themes?", report: "in-depth reports?" },
  betweenNetworks: ["and", "or", "at", "on", "channel", "page"],
};
