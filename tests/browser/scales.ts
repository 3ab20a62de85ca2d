import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** Weighs all that a page has loaded since, or the files of some paths: bytes as a static host sends them, compressed. */
export function scales(page: Page): (isWeighed?: (path: string) => boolean) => Promise<number> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return async (isWeighed = () => true) => {
    const bodies = responses
      .filter((response) => isWeighed(new URL(response.url()).pathname))
      .map(async (response) => gzipSync(await response.body()).length);
    return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
  };
}
