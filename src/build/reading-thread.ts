import { parentPort, workerData } from "node:worker_threads";
import type { SiteConfig } from "../config/site.ts";
import type { ArticleFile } from "./articles-folder.ts";
import { readFound } from "./read-found.ts";

// Answers files with their readings. What is thrown here reaches whoever asked.
const site: SiteConfig = workerData;
parentPort?.on("message", (files: readonly ArticleFile[]) => {
  parentPort?.postMessage(files.map((found) => readFound(found, site)));
});
