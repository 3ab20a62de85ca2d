import type { KnownName } from "../names/known-names.ts";
import type { Line } from "./line.ts";
import type { Source } from "./metadata.ts";
import type { Reason } from "./reason.ts";

/** What metadata lines state. Several lines may state one field; `metadata-of.ts` knows which wins. */
export interface Taken {
  /** The language that the line's words show the copy to be in, where it is not the publisher's: a translation. */
  readonly language?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  /** A byline's second line: chair, institute. Kept on the ledger, shown with what was removed. */
  readonly affiliation?: string;
  readonly published?: string;
  readonly firstPublished?: string;
  /** The dated source line in the head. */
  readonly sourceLine?: Partial<Source>;
  /** "The original source of this article is …" in the foot. */
  readonly originalSource?: Partial<Source>;
  readonly copyright?: string;
  /** The last but one part of the copyright line. */
  readonly copyrightSource?: string;
  /** "Articles by: …" in the foot; the byline wins. */
  readonly articlesBy?: readonly string[];
  readonly url?: string;
  /** The page that the copy was taken from, where it is not the publisher's. */
  readonly foundAt?: string;
  readonly regions?: readonly string[];
  readonly themes?: readonly string[];
  readonly reports?: readonly string[];
  /** What stands for a date and is none: `Janury 16, 2023`. */
  readonly unread?: string;
}

/** All that a rule may look at besides its line. */
export interface RuleContext {
  /** The lines that the walk will come to next. */
  readonly next: readonly Line[];
  /** The rules that have claimed lines of the zone so far, the latest last. */
  readonly claimed: readonly Rule[];
  /** The headline that the file's head gave, for rules of the foot; `null` where it gave none, and in the head. */
  readonly title: string | null;
}

/** What a line states. */
export type Field =
  | "title"
  | "subtitle"
  | "description"
  | "authors"
  | "affiliation"
  | "translator"
  | "published"
  | "firstPublished"
  | "source"
  | "url"
  | "foundAt"
  | "regions"
  | "themes"
  | "reports"
  | "copyright";

/** What a rule's lines are: other rules, and the reading of a whole file, go by it. */
export type Role =
  | "masthead"
  | "title"
  | "subtitle"
  | "description"
  | "byline-word"
  | "byline"
  | "dated-byline"
  | "signature"
  | "listing"
  | "affiliation"
  | "journal"
  | "publisher"
  | "source"
  | "first-published"
  | "date"
  | "found-at"
  | "repost"
  | "part"
  | "translation"
  | "label"
  | "address-label"
  | "address"
  | "original-page"
  | "original-source"
  | "copyright"
  | "articles-by";

/** `Named` are the ids in `after`, `beside` and `with`: for `definePublisher` one that no rule has is a type error. */
interface RuleBase<Id extends string, Named extends string> {
  /** Unique within the publisher; editors name it in `keep`. */
  readonly id: Id;
  /** Only where the line before (as the walk goes) was claimed by one of these rules. */
  readonly after?: readonly Named[];
  /** Only beside a line claimed by one of these rules, or by `any`: the line before, or the next line of the walk. */
  readonly beside?: readonly Named[] | "any";
  /** Only in a file of which one of these rules has claimed a line already. */
  readonly with?: readonly Named[];
  /** A line that it claims can only be this publisher's. */
  readonly unmistakable?: true;
  /** Claims one line of a file at most. */
  readonly once?: true;
  /** Looks at one line at a time, never at several lines of a block as one. */
  readonly single?: true;
}

/** Removes lines. */
export interface Removal<Id extends string = string, Named extends string = Id> extends RuleBase<Id, Named> {
  /** What the line is, in words that readers see with it: "offers machine translation". */
  readonly why: Reason;
  readonly role?: Role;
  matches(line: Line): boolean;
}

/** Takes metadata from lines. */
export interface Fact<Id extends string = string, Named extends string = Id> extends RuleBase<Id, Named> {
  readonly role: Role;
  /** What its lines state, as the ledger names it. */
  readonly fields: readonly Field[];
  /** What the line is: "names the authors". */
  readonly why: string;
  /** What a line states by its own words, wherever in its zone it stands; `null` where they say nothing by themselves. */
  reads(line: Line): Taken | null;
  /** What it states in its place among the others, where that makes a difference. */
  takes?(line: Line, context: RuleContext): Taken | null;
}

/** A rule as the walk goes by it. */
export type Rule = { readonly zone: "head" | "foot" } & (
  | ({ readonly kind: "fact" } & Fact)
  | ({ readonly kind: "removal" } & Removal)
);

/** What is known of a publisher besides its rules. */
export interface Profile {
  /** `global-research` */
  readonly id: string;
  /** As shown to readers: "copied from Global Research". */
  readonly name: string;
  /** BCP 47 tag of its articles. */
  readonly language: string;
  /** Lets others publish its articles, which keep its lines: a line of any other publisher says whose copy it is. */
  readonly syndicates?: true;
  /** The regions and themes that it files its articles under. */
  readonly regions: readonly KnownName[];
  readonly themes: readonly KnownName[];
  /** Whether a line can only be this publisher's, besides those of its unmistakable rules. */
  detects(line: Line): boolean;
  /** An address of its site; at the top of a file, alone on a line, it says whose page was copied. */
  readonly site: RegExp | null;
  /** What lines begin with that a conversion glues to the line above: `Theme:` in `Region: USA Theme: Media`. */
  readonly seams: readonly RegExp[];
  /** First line of an author note that the publisher puts among its foot lines; it and its text stay. */
  readonly noteInFoot: RegExp | null;
}

/** A publisher as the walk goes by it. */
export interface Publisher extends Profile {
  /** In order of precedence. */
  readonly rules: readonly Rule[];
}

/** A line that a rule takes, and what it reads in it; `null` where it removes it. */
export interface Claim {
  readonly rule: Rule;
  readonly line: Line;
  readonly taken: Taken | null;
}
