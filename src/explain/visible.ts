/**
 * Text that cannot command the terminal it is printed on: control characters, and those that turn the direction of
 * writing, are named instead of sent.
 */
export function visible(text: string): string {
  return text.replaceAll("\t", " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, (control) => {
    return `<U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}
