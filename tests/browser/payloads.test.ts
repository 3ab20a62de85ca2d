import { expect, test } from "vitest";
import { PAYLOADS } from "../payloads/families.ts";
import { fragmentsOf } from "../payloads/fragments.ts";
import { openFragments } from "../payloads/open-fragments.ts";
import { dangersIn, lostWords } from "../shown-html.ts";
import { fixtureSite } from "./fixture-sites.ts";
import { sharedBrowser } from "./shared-browser.ts";

const browser = await sharedBrowser();

const FRAGMENTS = PAYLOADS.flatMap((payload) => fragmentsOf(payload, fixtureSite)).map((fragment) => ({
  ...fragment,
  html: fragment.html ?? "",
}));

test("the watch sees a script that runs, and a request to another host", async () => {
  const hostile = ["<script>alert(1)</script>", "<img src=https://evil.example/>"];
  const { misdeeds } = await openFragments(browser, hostile, false);
  expect(misdeeds).toEqual(expect.arrayContaining(["script: alert()", "request: https://evil.example/"]));
});

test("no hostile text is refused, and none leaves an element that could run", () => {
  expect(FRAGMENTS.filter(({ html }) => html === "" || dangersIn(html).length > 0)).toEqual([]);
});

test.each([
  ["without the security policy", false],
  ["with the security policy", true],
])("hostile texts %s run nothing, ask no other host, and lose no word", async (_name, policy) => {
  const { misdeeds, shown } = await openFragments(
    browser,
    FRAGMENTS.map(({ html }) => html),
    policy,
  );
  expect(misdeeds).toEqual([]);
  const lost = FRAGMENTS.filter(({ text }, i) => lostWords(text, shown[i] ?? "").length > 0);
  expect(lost.map(({ form, payload }) => `${form}: ${payload}`)).toEqual([]);
});
