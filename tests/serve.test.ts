import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Serving, serve } from "../src/serve.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const PAGE = "<!doctype html><html><head><title>Home</title></head><body></body></html>";

async function serveSite(settings: Partial<Serving> = {}) {
  const folder = await temporaryFolder({
    "secret.txt": "secret",
    "site/index.html": PAGE,
    "site/404.html": "<title>Nothing here</title>",
    "site/about/index.html": "<title>About</title>",
    "site/feed.json": "{}",
    "site/cite.bib": "",
    "site/cite.ris": "",
    "site/pagefind/wasm.en.pagefind": "",
  });
  const standard = { folder: join(folder, "site"), pathPrefix: "/clippings/", port: 0, liveReload: false };
  const server = await serve({ ...standard, ...settings });
  onTestFinished(() => server.close());
  return server;
}

test("a page is served under the path prefix, with the security headers", async () => {
  const { address } = await serveSite();
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(PAGE);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; .*frame-ancestors 'none'$/,
  );
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
});

test("what is not there is answered with the site's own page and status 404", async () => {
  const { address, port } = await serveSite();
  for (const path of [`${address}nothing/`, `${address}nothing.css`, `http://localhost:${port}/`]) {
    const response = await fetch(path);
    expect([path, response.status, await response.text()]).toEqual([
      path,
      404,
      "<title>Nothing here</title>",
    ]);
    expect(response.headers.get("content-security-policy")).not.toBeNull();
  }
});

test("a folder's address gets its slash, and keeps its query", async () => {
  const { address } = await serveSite();
  const response = await fetch(`${address}about?q=1`);
  expect(response.url).toBe(`${address}about/?q=1`);
  expect(await response.text()).toBe("<title>About</title>");
});

test("every file has a type", async () => {
  const { address } = await serveSite();
  expect((await fetch(`${address}feed.json`)).headers.get("content-type")).toBe("application/json");
  const types = ["pagefind/wasm.en.pagefind", "cite.bib", "cite.ris"].map(async (path) =>
    (await fetch(address + path)).headers.get("content-type"),
  );
  expect(await Promise.all(types)).toEqual([
    "application/octet-stream",
    "application/x-bibtex; charset=utf-8",
    "application/x-research-info-systems; charset=utf-8",
  ]);
});

test("no path leads out of the site", async () => {
  const { port } = await serveSite();
  for (const path of [
    "/clippings/../../secret.txt",
    "/clippings/%2e%2e/secret.txt",
    "/clippings/..%2fsecret.txt",
  ]) {
    expect([path, await statusOf(port, path)]).toEqual([path, 404]);
  }
});

test("a site is read, not written to", async () => {
  const { address } = await serveSite();
  expect((await fetch(address, { method: "POST" })).status).toBe(405);
});

test("a taken port is left alone and the next one used", async () => {
  const first = await serveSite();
  const second = await serveSite({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
});

test("only this machine is served", async () => {
  const { port } = await serveSite();
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal);
  for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
});

test("a page that reloads itself does so by a script of the server, which a published page has not", async () => {
  const server = await serveSite({ liveReload: true });
  const html = await (await fetch(server.address)).text();
  expect(html).toContain('<script src="/__reload.js" defer></script></head>');
  const script = await fetch(new URL("/__reload.js", server.address));
  expect(script.headers.get("content-type")).toBe("text/javascript");

  const events = await fetch(new URL("/__reload", server.address));
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("retry: 500\n\n");
  server.reload();
  expect((await reader?.read())?.value).toBe("event: built\ndata: \n\n");
});

/** Asks for a path as it stands; `fetch` would tidy it first. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject);
    asked.end();
  });
}
