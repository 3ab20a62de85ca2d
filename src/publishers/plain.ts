import { byline, dateLine, listingLine } from "./head-rules.ts";
import type { MetadataRule, Publisher } from "./publisher.ts";
import { titleRules } from "./title-rules.ts";

const headMetadata: readonly MetadataRule[] = [
  listingLine(["by", "par", "por"]),
  byline(["by", "par", "por"]),
  dateLine(["byline"]),
];

/** A file in which no publisher is recognised: headline, byline and date are read, nothing is removed. */
export const plain: Publisher = {
  id: "plain",
  name: "",
  language: "",
  detects: () => false,
  rules: [...titleRules(headMetadata, []), ...headMetadata],
  seams: [],
  noteInFoot: null,
};
