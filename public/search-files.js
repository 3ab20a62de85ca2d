// Loads Pagefind, and sees to it that its index is whole: Pagefind passes over a file that does not come, and then finds
// too little.

/**
 * An article found: `excerpt` is HTML, from somewhere in `content`.
 * @typedef {{
 *   url: string,
 *   excerpt: string,
 *   content: string,
 *   meta: Record<string, string>,
 *   filters: Record<string, string[]>,
 * }} Hit
 * @typedef {{ id: string, score: number, words: number[], data: () => Promise<Hit> }} Result
 *
 * `accents`: whether they have to be those of the question.
 * @typedef {{
 *   filters: Record<string, { any: readonly string[] }>,
 *   sort?: Record<string, string>,
 *   accents?: boolean,
 * }} Options
 * @typedef {{ results: readonly Result[], filters: Record<string, Record<string, number>> }} Found
 * @typedef {{
 *   preload(term: string, options: Options): Promise<void>,
 *   search(term: string, options: Options): Promise<Found>,
 * }} Pagefind
 */

/**
 * A title over headings, which weigh 6 to 2 in the text, over the text's words; what else is told about articles,
 * nothing; a word that only begins with the one asked for, little.
 */
const RANKING = { termSimilarity: 6, metaWeights: { title: 5, filed: 0 } };

/** Pagefind with its index, and whether all files of it came that were asked for. */
let index = { whole: false, pagefind: /** @type {Promise<Pagefind>} */ (Promise.reject()) };
index.pagefind.catch(() => {});

/**
 * Asks Pagefind; fails where a file of its index did not come, and then begins anew with the next question.
 * @template Answer
 * @param {string} bundle address of Pagefind's folder
 * @param {(pagefind: Pagefind) => Promise<Answer>} question
 */
export async function askPagefind(bundle, question) {
  if (!index.whole) index = { whole: true, pagefind: load(bundle) };
  const mine = index;
  try {
    const answer = await question(await mine.pagefind);
    if (mine.whole) return answer;
  } catch (error) {
    mine.whole = false;
    throw error;
  }
  throw new Error("a file of the search index did not come");
}

/** @param {string} bundle @returns {Promise<Pagefind>} */
async function load(bundle) {
  const { createInstance } = await import(`${bundle}pagefind.js`);
  const baseUrl = bundle.replace(/pagefind\/$/, "");
  const pagefind = createInstance({ baseUrl, ranking: RANKING, noWorker: true });
  /** Whether accents count is a setting of the whole, so one search waits for the other. */
  let last = Promise.resolve();
  return {
    preload: pagefind.preload,
    async search(term, { accents = false, ...options }) {
      // Its files come first: no search waits for those of another.
      await pagefind.preload(term, options);
      const found = last.then(async () => {
        await pagefind.options({ exactDiacritics: accents });
        return pagefind.search(term, options);
      });
      last = found.catch(() => {});
      return found;
    },
  };
}

const { fetch } = globalThis;
globalThis.fetch = async (...request) => {
  const asked = index;
  const ofIndex = String(request[0]).includes("/pagefind/");
  try {
    const response = await fetch(...request);
    // A hotel's network answers everything with its own page.
    const foreign = response.headers.get("Content-Type")?.startsWith("text/html");
    if (ofIndex && (!response.ok || foreign)) asked.whole = false;
    return response;
  } catch (error) {
    if (ofIndex) asked.whole = false;
    throw error;
  }
};
