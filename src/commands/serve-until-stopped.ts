import type { SiteServer } from "../serve.ts";

/** Where the README says the site is. */
export const PORT = 8080;

/** Says where the site is served, and waits for ctrl-C. */
export async function serveUntilStopped(server: SiteServer): Promise<void> {
  const moved = server.port === PORT ? "" : ` (port ${PORT} is taken)`;
  process.stdout.write(`${server.address}${moved}; ctrl-C stops\n`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await server.close();
}
