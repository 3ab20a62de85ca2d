import { expect, test } from "vitest";
import { definePublisher, type PublisherData, removals } from "../src/cleaning/define-publisher.ts";
import { affiliation, byline, dateLine } from "../src/cleaning/rules/head-rules.ts";
import { phrase } from "../src/cleaning/rules/phrase.ts";
import { HARBOUR_POST } from "./made-publisher.ts";

const byLine = byline(["by"], /harbour post/i);
const matches = phrase("Read on");
const why = "asks for support";
const foot = { facts: [], removals: [] } as const;
const ids = (data: Pick<PublisherData<string>, "head" | "foot">) =>
  definePublisher({ ...HARBOUR_POST, ...data }).rules.map(({ kind, zone, id }) => `${kind} ${zone} ${id}`);

test("headline, subtitle and standfirst come first, facts before removals, the head before the foot", () => {
  const head = { facts: [byLine], removals: [{ id: "read-on", matches, why }] } as const;
  expect(ids({ head, foot: { facts: [], removals: [{ id: "more", matches, why }] } })).toEqual([
    "fact head title",
    "fact head subtitle",
    "fact head description",
    "fact head byline",
    "removal head read-on",
    "removal foot more",
  ]);
});

test("a rule that names another which the publisher does not have is a type error", () => {
  const named = { id: "read-on", beside: ["more"], matches, why } as const;
  const more = { id: "more", matches, why } as const;
  definePublisher({ ...HARBOUR_POST, foot, head: { facts: [], removals: [named, more] } });
  // @ts-expect-error: there is no rule "more"
  definePublisher({ ...HARBOUR_POST, foot, head: { facts: [], removals: [named] } });
  const posts = affiliation([dateLine(byLine)]);
  // @ts-expect-error: an affiliation stands behind a byline
  definePublisher({ ...HARBOUR_POST, foot, head: { facts: [posts], removals: [] } });
  // @ts-expect-error: there is no rule "mroe"
  removals([{ id: "read-on", after: ["mroe"], matches, why }, more]);
  // @ts-expect-error: "headline" is no role that a rule can have
  const titled: typeof byLine = { ...byLine, role: "headline" };
  expect(titled.id).toBe("byline");
});
