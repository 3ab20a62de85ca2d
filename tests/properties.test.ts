import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { dangersIn, lostWords, textOf } from "./shown-html.ts";
import { site } from "./test-site.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const settings = { seed: 20230116, numRuns: 300 };

/** Pieces of which hostile and damaged files are made: marks of Markdown and HTML, publishers' lines, odd letters. */
const PIECES = [
  ..."# |\n|\n\n|\r\n|\r|  \n|\\\n|***|---|+++|\\*|*|**|_|~~|`|``|```|~~~ x|    |\t|> |- |1. |- [ ] |\\|[|]|(|)|!".split(
    "|",
  ),
  ..."[a](#)|[b](http://x.example)|![i](u)|[x]|[x]: /url\n|[^1]|[^1]: note|<http://a.example>|www.z.example|x@y.example".split(
    "|",
  ),
  ..."<b>|<script>|</script>|<!--|-->|<br>|<br/>|<|>|&|&amp;|&nbsp;|&#10;|&#x0;|&copy|\"|'|{{ x }}|{% y %}|$$|:::".split(
    "|",
  ),
  ..."By X|By [Ada Linde](#)|Global Research, January 16, 2023|Region: USA|Theme:|Copyright © X, Y, 2023".split(
    "|",
  ),
  ..."Note to readers: |The original source of this article is |Global Research|word |lower |January 16, 2023".split(
    "|",
  ),
  ..."é|e\u0301|ﬁ|🜁|👩‍👩‍👧|\u00a0|\u0085|\u000b|\u2028|\u202e|\u200b|\ufeff".split("|"),
  "|",
  "|a|b|\n|-|-|\n",
  "| - |",
];
const HEADS = [
  "",
  "---\n",
  "---\ntitle: T\npublished: 2023-01-16\n---\n",
  "---\r\ntitle: T\r\n---\r\n",
  "# T\n\nBy X\n\nGlobal Research, January 16, 2023\n\n",
];
const soup = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }))
  .map(([head, pieces]) => head + pieces.join(""));

test("nothing throws, the ledger adds up and the page shows every word, whatever the file holds", () => {
  // readArticle verifies its ledger itself, and throws where it does not add up.
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), { weight: 3, arbitrary: soup }), (text) => {
      const { ledger, content, html, text: words } = readArticle("a.md", bytes(text), site);
      expect(ledger.at(-1)?.end ?? 0).toBe(content.length);
      expect(dangersIn(html ?? "")).toEqual([]);
      expect(lostWords(words ?? "", textOf(html ?? ""))).toEqual([]);
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
