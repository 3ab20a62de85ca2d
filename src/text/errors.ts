/** What an error says, and what the error within it says: Eleventy wraps that of a layout. */
export function messageOf(error: unknown): string {
  const inner = error instanceof Error && "originalError" in error ? error.originalError : null;
  const messages = [error, inner].flatMap((each) => (each instanceof Error ? [each.message] : []));
  return messages.join(": ") || String(error);
}

/** The system's code for what went wrong, such as `ENOENT`; else the error as text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
