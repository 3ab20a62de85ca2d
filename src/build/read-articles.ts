import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ArchiveMessage } from "../archive/model/archive-message.ts";
import type { Reading } from "../articles/article.ts";
import type { SiteConfig } from "../config/site.ts";
import { type ArticleFile, readArticlesFolder } from "./articles-folder.ts";
import type { Report } from "./progress.ts";
import { type Outcome, readFound, type Unread } from "./read-found.ts";

/** What reading a folder of articles gave. */
interface Readings {
  /** Every file that could be read, in the order of their paths. */
  readonly readings: readonly Reading[];
  /** What the folder's other files and the articles themselves have to say. */
  readonly messages: readonly ArchiveMessage[];
  /** How many articles cannot be published as they are. */
  readonly refused: number;
}

/** Files read at once. A thread takes about as long to start as one core takes to read so many. */
const BATCH = 100;
const THREAD = new URL("start-reading-thread.js", import.meta.url);

type Batch = { readonly at: number; readonly files: readonly ArticleFile[] };

/**
 * Reads and cleans every article of a folder, on all cores where there are many; `readArticle` throws where it cannot
 * account for a character.
 */
export async function readArticles(folder: string, site: SiteConfig, report: Report): Promise<Readings> {
  report.step(`reading ${folder}`);
  const batches = inBatches(readArticlesFolder(folder));
  const outcomes: (readonly Outcome[])[] = [];
  let done = 0;
  const keep = ({ at }: Batch, read: readonly Outcome[]): void => {
    outcomes[at] = read;
    done += read.length;
    report.progress(done);
  };

  const first = await batches.next();
  if (!first.done) {
    keep(
      first.value,
      first.value.files.map((found) => readFound(found, site)),
    );
  }
  if (done === BATCH) await readOnAllCores(batches, site, keep);
  return readingsOf(outcomes.flat());
}

async function* inBatches(files: AsyncIterable<ArticleFile>): AsyncGenerator<Batch> {
  let at = 0;
  let batch: ArticleFile[] = [];
  for await (const file of files) {
    if (batch.push(file) < BATCH) continue;
    yield { at: at++, files: batch };
    batch = [];
  }
  if (batch.length > 0) yield { at, files: batch };
}

/** Hands the batches to as many threads as there are cores, each the next one as soon as it is free. */
async function readOnAllCores(
  batches: AsyncGenerator<Batch>,
  site: SiteConfig,
  keep: (batch: Batch, read: readonly Outcome[]) => void,
): Promise<void> {
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker(THREAD, { workerData: site }),
  );
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (let next = await batches.next(); !next.done; next = await batches.next()) {
          thread.postMessage(next.value.files);
          const [read] = await once(thread, "message");
          keep(next.value, read);
        }
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function readingsOf(outcomes: readonly Outcome[]): Readings {
  const isUnread = (outcome: Outcome): outcome is Unread => "message" in outcome;
  const isRead = (outcome: Outcome): outcome is Reading => !isUnread(outcome);
  return {
    readings: outcomes.filter(isRead),
    messages: outcomes.flatMap((outcome) =>
      isUnread(outcome) ? [outcome] : outcome.messages.map((message) => ({ file: outcome.file, message })),
    ),
    refused: outcomes.filter((outcome) =>
      isUnread(outcome) ? outcome.message.severity === "error" : outcome.refused,
    ).length,
  };
}
