// Loads Pagefind, and sees to it that its index is whole: Pagefind passes over a file that does not come, and then finds
// too little.

/** An article found: `excerpt` is HTML, from somewhere in `content`. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** An article found, of which its words' places and the rest of it are loaded when they are wanted. */
export interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<Hit>;
}

/** How Pagefind is asked; `accents`: whether they have to be those of the question. */
export interface Options {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, string>>;
  readonly accents?: boolean;
}

/** What Pagefind finds, and how many articles by value of each filter it has loaded. */
export interface Found {
  readonly results: readonly Result[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Pagefind, as it is used here. */
export interface Pagefind {
  preload(term: string, options: Options): Promise<void>;
  search(term: string, options: Options): Promise<Found>;
}

/**
 * A title over headings, which weigh 6 to 2 in the text, over the text's words; what else is told about articles,
 * nothing; a word that only begins with the one asked for, little.
 */
const RANKING = { termSimilarity: 6, metaWeights: { title: 5, filed: 0 } };

/** Pagefind with its index, and whether all files of it came that were asked for. */
let index: { whole: boolean; readonly pagefind: Promise<Pagefind> } | undefined;

/** Asks Pagefind, in the folder `bundle`; fails where a file of its index did not come, and then begins anew with the next question. */
export async function askPagefind<Answer>(
  bundle: string,
  question: (pagefind: Pagefind) => Promise<Answer>,
): Promise<Answer> {
  if (!index?.whole) index = { whole: true, pagefind: load(bundle) };
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

async function load(bundle: string): Promise<Pagefind> {
  const { createInstance } = await import(`${bundle}pagefind.js`);
  const baseUrl = bundle.replace(/pagefind\/$/, "");
  const pagefind = createInstance({ baseUrl, ranking: RANKING, noWorker: true });
  /** Whether accents count is a setting of the whole, so one search waits for the other. */
  let last: Promise<unknown> = Promise.resolve();
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

/** Notes from now on which files of the index do not come. */
export function watchIndex(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const asked = String(request[0]).includes("/pagefind/") ? index : undefined;
    try {
      const response = await fetch(...request);
      // A hotel's network answers everything with its own page.
      const foreign = response.headers.get("Content-Type")?.startsWith("text/html");
      if (asked && (!response.ok || foreign)) asked.whole = false;
      return response;
    } catch (error) {
      if (asked) asked.whole = false;
      throw error;
    }
  };
}
