import { buildArchive } from "../archive/archive.ts";
import type { ArchiveMessage } from "../archive/model/archive-message.ts";
import { interfaceLanguage, type SiteConfig } from "../config/site.ts";
import { indexSite } from "../search/index-site.ts";
import { withLock } from "./lock.ts";
import { writeManifest } from "./manifest.ts";
import { resolveOutput } from "./output.ts";
import type { Report } from "./progress.ts";
import { readArticles } from "./read-articles.ts";
import { reasonAgainst } from "./reason-against.ts";
import { discardStaging, openStaging, swapIn } from "./staging.ts";
import { verifySite } from "./verify-site.ts";
import { writeCitations } from "./write-citations.ts";
import { writePages } from "./write-pages.ts";

/** What is built, from where and to where. */
export interface Build {
  /** The folder of articles. */
  readonly articles: string;
  /** The folder the site stands in; it keeps what it holds until the new site is whole. */
  readonly out: string;
  readonly site: SiteConfig;
  /** Whether one refused article stops the build. */
  readonly strict: boolean;
  /** Whether a site may lose more than half of its articles, or have none. */
  readonly allowFewer: boolean;
  readonly report: Report;
}

/** What a build did. */
export interface Built {
  readonly out: string;
  readonly articles: number;
  readonly drafts: number;
  readonly duplicates: number;
  readonly pages: number;
  readonly bytes: number;
  readonly refused: number;
  /** Whether the reference parser read them, as the accelerated one that the site asks for did not load. */
  readonly fellBack: boolean;
  readonly messages: readonly ArchiveMessage[];
  /** What of old sites could not be removed. */
  readonly leftovers: readonly string[];
  readonly seconds: number;
}

/**
 * Builds the site beside the old one, verifies it and swaps it in; an error leaves the old site as it was. A
 * refused article is left out, unless the build is strict.
 */
export async function buildSite(build: Build): Promise<Built> {
  try {
    const out = await resolveOutput(build.out, build.articles);
    return await withLock(out, () => buildAlone(build, out));
  } finally {
    build.report.end();
  }
}

async function buildAlone(build: Build, out: string): Promise<Built> {
  const { articles, site, report } = build;
  const started = performance.now();
  // A setting that no page can be written with is told before an article is read.
  interfaceLanguage(site);
  const { folder: staging, articlesBefore } = await openStaging(out);
  try {
    const { readings, messages, refused } = await readArticles(articles, site, report);
    report.step("arranging the archive");
    const archive = buildArchive(readings, site);
    const reason = reasonAgainst(build, refused, archive.articles.length, articlesBefore);
    if (reason !== null) throw new NotPublished(reason, messages);

    report.step("writing pages");
    await writePages(archive, site, staging);
    report.step("indexing for search");
    // Pagefind works in a process of its own; what else is to be written is written meanwhile. Both end before an
    // error counts, so that nothing is written any more where staging is discarded.
    const ends = await Promise.allSettled([
      indexSite(staging, site, archive.articles.length),
      writeCitations(archive, site, staging),
    ]);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    report.step("verifying the site");
    const { pages, bytes } = await verifySite(staging, archive, site);
    await writeManifest(staging, archive.articles.length);
    const leftovers = await swapIn(out);

    return {
      out: build.out,
      articles: archive.articles.length,
      drafts: readings.filter(({ draft, refused }) => draft && !refused).length,
      duplicates: archive.duplicates.length,
      pages,
      bytes,
      refused,
      fellBack: readings.some(({ parser }) => parser !== site.parser),
      messages: [...messages, ...archive.messages],
      leftovers,
      seconds: (performance.now() - started) / 1000,
    };
  } catch (error) {
    await discardStaging(out);
    throw error;
  }
}

/** What was read is not published; the messages say what was wrong with the articles. */
export class NotPublished extends Error {
  readonly messages: readonly ArchiveMessage[];

  constructor(reason: string, messages: readonly ArchiveMessage[]) {
    super(reason);
    this.messages = messages;
  }
}
