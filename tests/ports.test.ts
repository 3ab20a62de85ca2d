import { expect, onTestFinished, test } from "vitest";
import { HIGHEST_PORT, type SiteServer, serve } from "../src/serve/serve.ts";
import { servePreview } from "../src/serve/serve-preview.ts";
import { portOf } from "../src/serve/serve-until-stopped.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function serveAt(port: number): Promise<SiteServer> {
  const server = await serve({ folder: await temporaryFolder(), pathPrefix: "/", port, liveReload: false });
  onTestFinished(() => server.close());
  return server;
}

test("a dozen taken ports are passed over without a warning of Node's", async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error): void => void warnings.push(warning);
  process.on("warning", warned);
  onTestFinished(() => void process.off("warning", warned));
  const { port } = await serveAt(0);
  for (let i = 0; i < 12; i += 1) await serveAt(port);
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual([]);
});

test("there is no port after the last: the message says what to do", async () => {
  const last = await serveAt(HIGHEST_PORT).catch(() => null);
  await expect(serveAt(HIGHEST_PORT)).rejects.toThrow(
    /ports 65535 to 65535 are taken.* name another with --port$/,
  );
  expect(last?.port ?? HIGHEST_PORT).toBe(HIGHEST_PORT);
});

test("two previews at once are built in two folders, each named after its port", async () => {
  const { port: free } = await serveAt(0);
  const first = await servePreview("/", free);
  onTestFinished(() => first.server.close());
  const second = await servePreview("/", first.server.port);
  onTestFinished(() => second.server.close());
  expect(first.out).toBe(`.cache/preview-${first.server.port}`);
  expect(second.out).toBe(`.cache/preview-${second.server.port}`);
  expect(first.server.port).toBeGreaterThan(free);
  expect(second.server.port).toBeGreaterThan(first.server.port);
});

test("--port is a number that a port can have", () => {
  expect(portOf({ port: "8081" })).toBe(8081);
  for (const port of ["", "0", "65536", "-1", "8e3", "http"]) {
    expect(() => portOf({ port })).toThrow(
      `--port ${port}: is no port; name a number from 1 to 65535, such as 8081`,
    );
  }
});
