import type { Profile } from "../src/cleaning/publisher.ts";

/** A publisher of which nothing is known but its name. */
export const HARBOUR_POST: Profile = {
  id: "harbour-post",
  name: "Harbour Post",
  language: "en",
  regions: [],
  themes: [],
  detects: () => false,
  site: null,
  seams: [],
  noteInFoot: null,
};
