import { z } from "zod";

/** What must stay in an article: all that a rule took, or all that was taken from lines of the file (from 1). */
export type Keep =
  | { readonly rule: string }
  | { readonly written: string; readonly from: number; readonly to: number };

/** One entry of front matter's `keep`: `slogan`, `31`, `12-14`. */
export const keepEntry = z.string().transform((value, context): Keep => {
  const written = value.trim();
  const fault = (reason: string): never => {
    context.addIssue({ code: "custom", message: `is ${JSON.stringify(written)}; ${reason}` });
    return z.NEVER;
  };
  const [, first, last = first] = /^(\d+)(?:\s*[-–—]\s*(\d+))?$/.exec(written) ?? [];
  if (first === undefined || last === undefined) {
    if (/^[a-z][a-z0-9-]*$/.test(written)) return { rule: written };
    return fault("name a rule (slogan), a line (31) or a range of lines (12-14)");
  }
  const [from, to] = [Number(first), Number(last)];
  if (from < 1) return fault("lines count from 1");
  if (to < from) return fault(`the smaller number comes first: ${last}-${first}`);
  return { written: from === to ? `line ${first}` : `lines ${first}-${last}`, from, to };
});
