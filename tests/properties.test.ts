import fc from "fast-check";
import { expect, test } from "vitest";
import { site } from "../site.config.ts";
import { readArticle } from "../src/articles/read-article.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const settings = { seed: 20230116, numRuns: 300 };

const soup = fc
  .array(
    fc.constantFrom(
      ..."# |By X|\n|\n\n|Global Research, January 16, 2023|***|\\*|*|_|[a](#)|[b](http://x.example)|![i](u)|<b>|<script>|> |- |1. |```|&amp;|Region: USA|Theme:|Copyright © X, Y, 2023|word |lower |Note to readers: |The original source of this article is |---|\t|é|🜁|[^1]|[^1]: n|\\|`|~~".split(
        "|",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("nothing throws and the ledger adds up, whatever the file holds", () => {
  // readArticle verifies its ledger itself, and throws where it does not add up.
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), soup), (text) => {
      const { ledger, content } = readArticle("a.md", bytes(text), site);
      expect(ledger.at(-1)?.end ?? 0).toBe(content.length);
    }),
    settings,
  );
});

const word = fc.constantFrom(
  "harbour",
  "ledger",
  "clerk",
  "subscribe",
  "donate",
  "region",
  "theme",
  "copyright",
);
const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => `The ${words.join(" ")}.`);
const body = fc.array(sentence, { minLength: 1, maxLength: 6 });
const head = "# A Title\n\nBy Ada Linde\n\nGlobal Research, January 16, 2023\n\nRegion: [USA](#)\n\n";
const foot =
  "\n\nThe original source of this article is [Global Research](#)\n\nFor media inquiries: publications@globalresearch.ca\n";

test("a random body wrapped in head and foot comes back whole", () => {
  fc.assert(
    fc.property(body, (paragraphs) => {
      const reading = readArticle("a.md", bytes(head + paragraphs.join("\n\n") + foot), site);
      expect(reading.text).toBe(paragraphs.join("\n\n"));
    }),
    settings,
  );
});

test("cleaning what was cleaned changes nothing", () => {
  fc.assert(
    fc.property(body, (paragraphs) => {
      const once = readArticle("a.md", bytes(head + paragraphs.join("\n\n") + foot), site).text;
      const twice = readArticle(
        "a.md",
        bytes(`---\ntitle: A Title\npublished: 2023-01-16\n---\n\n${once}\n`),
        site,
      );
      expect(twice.text).toBe(once);
    }),
    settings,
  );
});
