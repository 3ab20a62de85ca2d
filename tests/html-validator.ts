import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  // A bare ">" in text is valid HTML; Preact leaves it so.
  rules: { "no-inline-style": "error", "no-raw-characters": "off" },
});

/** What is wrong with a page's HTML, a line each. */
export async function mistakesIn(page: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${page}: ${message} [${ruleId}]`),
  );
}
