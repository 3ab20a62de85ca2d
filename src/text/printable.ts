/**
 * What would break the line it is printed on, command the terminal, turn the direction of writing, or be a command to
 * the runner of GitHub Actions: that takes `::error::` where a line or, wrapped, a word begins, and `##[error]` anywhere.
 */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]|(?<!\S):(?=:)|#(?=#\[)/gu;

/**
 * A text that comes from a file, its name or its words, as one line that is safe to print; every such text goes
 * through here. The signs are written as JSON does (`\u001b`), so JSON says the same behind it as before.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
