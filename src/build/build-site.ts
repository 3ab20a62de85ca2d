import { type ArchiveMessage, buildArchive } from "../archive/archive.ts";
import { indexSite } from "../search/index-site.ts";
import { interfaceLanguage, type SiteConfig } from "../site.ts";
import { withLock } from "./lock.ts";
import type { Report } from "./progress.ts";
import { readArticles } from "./read-articles.ts";
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
  readonly report: Report;
}

/** What a build did. */
export interface Built {
  readonly out: string;
  readonly articles: number;
  readonly drafts: number;
  readonly doubles: number;
  readonly pages: number;
  readonly bytes: number;
  readonly refused: number;
  readonly messages: readonly ArchiveMessage[];
  readonly seconds: number;
}

/**
 * Builds the site beside the old one, verifies it and swaps it in; an error leaves the old site as it was. A
 * refused article is left out, unless the build is strict.
 */
export async function buildSite(build: Build): Promise<Built> {
  try {
    return await withLock(build.out, () => buildAlone(build));
  } finally {
    build.report.end();
  }
}

async function buildAlone({ articles, out, site, strict, report }: Build): Promise<Built> {
  const started = performance.now();
  // A setting that no page can be written with is told before an article is read.
  interfaceLanguage(site);
  const staging = await openStaging(out);
  try {
    const { readings, messages, refused } = await readArticles(articles, site, report);
    if (strict && refused > 0) throw new RefusedArticles(refused, messages);
    report.step("arranging the archive");
    const archive = buildArchive(readings, site);

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
    await swapIn(out);

    return {
      out,
      articles: archive.articles.length,
      drafts: readings.filter(({ draft, refused }) => draft && !refused).length,
      doubles: archive.doubles.length,
      pages,
      bytes,
      refused,
      messages: [...messages, ...archive.messages],
      seconds: (performance.now() - started) / 1000,
    };
  } catch (error) {
    await discardStaging(out);
    throw error;
  }
}

/** A strict build met articles that it would have had to leave out. */
export class RefusedArticles extends Error {
  readonly messages: readonly ArchiveMessage[];

  constructor(count: number, messages: readonly ArchiveMessage[]) {
    super(
      `${count} ${count === 1 ? "article is" : "articles are"} refused, and the build is strict: nothing is published`,
    );
    this.messages = messages;
  }
}
