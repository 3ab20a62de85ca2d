/** Whether a text is a language tag (BCP 47) that can be worked with: `en`, `pt-BR`, and not `pt-Brazil-BR`. */
export function isLanguageTag(text: string): boolean {
  try {
    return new Intl.Locale(text).language !== undefined;
  } catch {
    return false;
  }
}
