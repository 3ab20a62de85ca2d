/** The parameter by which an article's address names the words that a search found in it; alone, since every page loads it. */
export const HIGHLIGHT = "highlight";
