import { type SiteServer, serve } from "./serve.ts";

/** A server of a preview, and the folder that the preview is built in. */
interface Preview {
  readonly server: SiteServer;
  readonly out: string;
}

/** Serves a folder that is named after its port, so that two previews at once do not write the same one. */
export async function servePreview(pathPrefix: string, port: number): Promise<Preview> {
  const out = `.cache/preview-${port}`;
  const server = await serve({ folder: out, pathPrefix, port, liveReload: true });
  if (server.port === port) return { server, out };
  await server.close();
  return servePreview(pathPrefix, server.port);
}
