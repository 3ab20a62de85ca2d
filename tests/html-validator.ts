import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** The validator reads its tables of elements anew for every page, which takes as long as the page: here once. */
class ReadOnce extends StaticConfigLoader {
  #read: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(): ReturnType<StaticConfigLoader["getConfigFor"]> {
    this.#read ??= super.getConfigFor("");
    return this.#read;
  }
}

const validator = new HtmlValidate(
  new ReadOnce({
    extends: ["html-validate:standard"],
    // A bare ">" in text is valid HTML; Preact leaves it so.
    rules: { "no-inline-style": "error", "no-raw-characters": "off" },
  }),
);

/** What is wrong with a page's HTML, a line each. */
export async function mistakesIn(page: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${page}: ${message} [${ruleId}]`),
  );
}
