import { HIGHEST_PORT, type SiteServer } from "./serve.ts";

/** The option `--port N`; where it is not given, 8080, as docs/commands.md says. */
export const PORT_OPTION = { port: { type: "string", default: "8080" } } as const;

/** The number that `--port` gives. */
export function portOf({ port }: { readonly port: string }): number {
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= HIGHEST_PORT) return Number(port);
  throw new Error(`--port ${port}: is no port; name a number from 1 to ${HIGHEST_PORT}, such as 8081`);
}

/** Says where the site is served, and waits for ctrl-C. */
export async function serveUntilStopped(server: SiteServer, wanted: number): Promise<void> {
  const moved = server.port === wanted ? "" : ` (port ${wanted} is not free; --port N names another)`;
  process.stdout.write(`${server.address}${moved}; ctrl-C stops\n`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await server.close();
}
