// Puts questions to the thread that asks the index. A question fails where the thread or the index does not come.

import type { Questions } from "./thread.ts";

/** The file of the thread, which stands beside this one's; the build writes its name in. */
declare const THREAD: string;

/** Who waits for the answer to a question. */
interface Asker {
  resolve(answer: unknown): void;
  reject(reason: Error): void;
}

/** Trusted Types, which not every browser has. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

let address: string | undefined;
let thread: Worker | undefined;
let asked = 0;
/** By the number of the question. */
const waiting = new Map<number, Asker>();

/** Asks the thread a question. */
export function askThread<Name extends keyof Questions>(
  name: Name,
  ...question: Parameters<Questions[Name]>
) {
  thread ??= begin();
  const number = ++asked;
  thread.postMessage({ number, name, asked: question });
  return new Promise((resolve, reject) => waiting.set(number, { resolve, reject })) as ReturnType<
    Questions[Name]
  >;
}

function begin(): Worker {
  address ??= threadAddress();
  const worker = new Worker(address, { type: "module" });
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

/** The security policy lets one rule alone name a script's address, made once a page, and it names no other. */
function threadAddress(): string {
  const { href } = new URL(THREAD, import.meta.url);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy("search-thread", { createScriptURL: () => href }).createScriptURL("") ?? href
  );
}
