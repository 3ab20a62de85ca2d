/** A title in quotation marks, the quotations within it in single ones. */
export function quoted(title: string): string {
  const within = title.replace(/“|(?<=^|[\s(])"/g, "‘").replace(/[”"]/g, "’");
  return `“${stopped(within)}”`;
}

/** A text with a full stop, before a closing quotation mark; a question or exclamation has its end already. */
export function stopped(text: string): string {
  if (/[.?!…][’”»")]*$/.test(text)) return text;
  return /(?:“[^“]*”|‘.*’|"[^"]*")$/.test(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`;
}
