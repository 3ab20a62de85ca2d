// Puts questions to the thread that asks the index. A question fails where the thread or the index does not come.

/** @import { Questions } from "./search-thread.js" */

/** @type {Worker | undefined} */
let thread;
let asked = 0;
/** Who waits for an answer, by the number of the question. @type {Map<number, { resolve: (answer: any) => void, reject: (reason: Error) => void }>} */
const waiting = new Map();

/**
 * @template {keyof Questions} Name
 * @param {Name} name
 * @param {Parameters<Questions[Name]>} question
 * @returns {ReturnType<Questions[Name]>}
 */
export function askThread(name, ...question) {
  thread ??= begin();
  const number = ++asked;
  thread.postMessage({ number, name, asked: question });
  return /** @type {ReturnType<Questions[Name]>} */ (
    new Promise((resolve, reject) => waiting.set(number, { resolve, reject }))
  );
}

/** @typedef {{ createScriptURL(text: string): URL }} Policy of Trusted Types, which not every browser has */
/** @typedef {{ createPolicy(name: string, rules: { createScriptURL(): string }): Policy }} Policies */

const SCRIPT = new URL("search-thread.js", import.meta.url);
/** The security policy lets this one alone name a script's address, and it names no other. */
const policy = /** @type {{ trustedTypes?: Policies }} */ (globalThis).trustedTypes?.createPolicy(
  "search-thread",
  { createScriptURL: () => SCRIPT.href },
);

function begin() {
  const worker = new Worker(policy?.createScriptURL("") ?? SCRIPT, { type: "module" });
  worker.addEventListener("message", ({ data: { number, answer, failed } }) => {
    const asker = waiting.get(number);
    waiting.delete(number);
    if (failed === undefined) asker?.resolve(answer);
    else asker?.reject(new Error(failed));
  });
  // Its script did not come: the next question begins another.
  worker.addEventListener("error", () => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(new Error("the search did not come"));
    waiting.clear();
  });
  return worker;
}
