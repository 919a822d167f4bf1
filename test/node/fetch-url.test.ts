// Fetching against a real server that misbehaves.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FetchError } from "../../src/node/fetch-error.ts";
import { fetchUrl, type FetchOptions } from "../../src/node/fetch-url.ts";
import { createHttpCache } from "../../src/node/http-cache.ts";
import {
  answer,
  cutOff,
  endless,
  gzipped,
  marked,
  recovering,
  stalled,
  startServer,
  status,
  type FaultyServer,
  type Route,
} from "../support/faulty-server.ts";

let server: FaultyServer | undefined;
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "castgraph-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function fetchFrom(
  routes: Readonly<Record<string, Route>>,
  path: string,
  options: FetchOptions = {},
) {
  server ??= await startServer(routes);
  return fetchUrl(server.origin + path, {
    allowPrivate: true,
    retryDelayMs: 1,
    timeoutMs: 2000,
    ...options,
  });
}

async function failureOf(promise: Promise<unknown>): Promise<FetchError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FetchError);
  return error as FetchError;
}

describe("fetchUrl", () => {
  it("gives body and type", async () => {
    const routes = { "/a": answer("hello", { "content-type": "text/xml; charset=utf-8" }) };
    const { body, contentType, isUnchanged } = await fetchFrom(routes, "/a");
    expect([body.toString(), contentType, isUnchanged]).toEqual([
      "hello",
      "text/xml; charset=utf-8",
      false,
    ]);
  });

  it("unpacks gzip", async () => {
    const { body } = await fetchFrom({ "/a": gzipped("hello") }, "/a");
    expect(body.toString()).toBe("hello");
  });

  it("follows redirects to the end and says where that is", async () => {
    const routes = {
      "/a": status(301, { location: "/b" }),
      "/b": status(302, { location: "/c?x=1" }),
      "/c?x=1": answer("there"),
    };
    const { body, finalUrl } = await fetchFrom(routes, "/a");
    expect(body.toString()).toBe("there");
    expect(finalUrl).toBe(`${server!.origin}/c?x=1`);
  });

  it.each([
    ["itself", { "/a": status(301, { location: "/a" }) }],
    ["a circle", { "/a": status(301, { location: "/b" }), "/b": status(307, { location: "/a" }) }],
  ])("stops at a redirect to %s", async (_name, routes) => {
    expect((await failureOf(fetchFrom(routes, "/a"))).code).toBe("fetch/redirect-loop");
  });

  it("stops after too many redirects", async () => {
    const routes = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`/${i}`, status(302, { location: `/${i + 1}` })]),
    );
    expect((await failureOf(fetchFrom(routes, "/0"))).code).toBe("fetch/redirect-loop");
    expect(server!.requests.length).toBeLessThan(15);
  });

  it("does not follow a redirect to another scheme", async () => {
    const routes = { "/a": status(302, { location: "file:///etc/hostname" }) };
    expect((await failureOf(fetchFrom(routes, "/a"))).code).toBe("fetch/bad-address");
  });

  it("tries again after 500 and 503, and not after 404", async () => {
    const routes = { "/a": recovering("better", 2), "/b": status(404) };
    expect((await fetchFrom(routes, "/a")).body.toString()).toBe("better");
    const gone = await failureOf(fetchFrom(routes, "/b"));
    expect([gone.code, gone.message]).toEqual([
      "fetch/status",
      `The server answers 404: ${server!.origin}/b.`,
    ]);
    expect(server!.requests).toEqual(["GET /a", "GET /a", "GET /a", "GET /b"]);
  });

  it("gives up after the last try", async () => {
    const routes = { "/a": status(503) };
    expect((await failureOf(fetchFrom(routes, "/a", { retries: 1 }))).code).toBe("fetch/status");
    expect(server!.requests).toHaveLength(2);
  });

  it("says so when an answer is cut off", async () => {
    const routes = { "/a": cutOff };
    expect((await failureOf(fetchFrom(routes, "/a", { retries: 1 }))).code).toBe("fetch/failed");
    expect(server!.requests).toHaveLength(2);
  });

  it("says so when a compressed answer is cut off", async () => {
    const packed = gzipSync("hello hello hello");
    const half: Route = (_request, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed.subarray(0, 12));
    expect((await failureOf(fetchFrom({ "/a": half }, "/a", { retries: 0 }))).code).toBe(
      "fetch/failed",
    );
  });

  it("does not wait for ever", async () => {
    const error = await failureOf(
      fetchFrom({ "/a": stalled }, "/a", { retries: 0, timeoutMs: 100 }),
    );
    expect(error.code).toBe("fetch/timeout");
  });

  it("does not read for ever", async () => {
    const error = await failureOf(fetchFrom({ "/a": endless }, "/a", { maxBytes: 1 << 20 }));
    expect(error.code).toBe("fetch/too-large");
    expect(server!.requests).toHaveLength(1);
  });

  it("does not unpack for ever", async () => {
    const bomb: Route = (_request, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(4 << 20)));
    const error = await failureOf(fetchFrom({ "/a": bomb }, "/a", { maxBytes: 1 << 20 }));
    expect(error.code).toBe("fetch/too-large");
  });

  it("refuses what announces too much without reading it", async () => {
    const routes = { "/a": answer("x".repeat(2000)) };
    expect((await failureOf(fetchFrom(routes, "/a", { maxBytes: 1000 }))).code).toBe(
      "fetch/too-large",
    );
  });

  it("refuses this machine and its network unless allowed", async () => {
    server = await startServer({ "/a": answer("secret") });
    const byName = server.origin.replace("127.0.0.1", "localhost");
    for (const origin of [server.origin, byName, server.origin.replace("127.0.0.1", "[::1]")]) {
      const error = await failureOf(fetchUrl(`${origin}/a`, { retries: 0 }));
      expect(error.code).toBe("fetch/private-address");
      expect(error.help).toContain("--allow-private");
    }
    expect(server.requests).toEqual([]);
  });

  it.each(["file:///etc/hostname", "ftp://example.org/a", "not an address", ""])(
    "refuses %j",
    async (url) => {
      expect((await failureOf(fetchUrl(url))).code).toBe("fetch/bad-address");
    },
  );

  it("asks only for what has changed, and reads the cache offline", async () => {
    const cache = createHttpCache(join(folder, "cache"));
    const routes = { "/a": marked("first", '"1"') };
    expect((await fetchFrom(routes, "/a", { cache })).isUnchanged).toBe(false);
    const again = await fetchFrom(routes, "/a", { cache });
    expect([again.isUnchanged, again.body.toString()]).toEqual([true, "first"]);
    await server!.close();
    const offline = await fetchFrom(routes, "/a", { cache, offline: true });
    expect(offline.body.toString()).toBe("first");
    const unknown = await failureOf(fetchFrom(routes, "/b", { cache, offline: true }));
    expect(unknown.code).toBe("fetch/offline");
  });

  it("reads what it has when the server is down, and says so", async () => {
    const cache = createHttpCache(folder);
    const routes = { "/a": recovering("once", 0) };
    await fetchFrom(routes, "/a", { cache });
    const { origin } = server!;
    await server!.close();
    const options = { cache, allowPrivate: true, retries: 0 };
    const { body, isUnchanged, failure } = await fetchUrl(`${origin}/a`, options);
    expect([body.toString(), isUnchanged, failure?.code]).toEqual(["once", true, "fetch/failed"]);
    const refused = fetchUrl(`${origin}/a`, { cache, retries: 0 });
    await expect(refused).rejects.toThrow("leads into this machine");
  });

  const feed = "<rss><channel/></rss>";
  const linkTo = (href: string) =>
    `<html><link rel="alternate" type="application/rss+xml" href="${href}"></html>`;
  it.each([
    ["a page", "<!doctype html><p>This domain is for sale.", feed, "fetch/web-page"],
    ["nothing", "", feed, "fetch/empty"],
    ["a page that names the same feed", linkTo("/a"), feed, "fetch/web-page"],
    ["a page that names another feed", linkTo("/b"), linkTo("/b"), undefined],
    ["another feed", "<rss/>", "<rss/>", undefined],
  ])("reads the feed it has where %s has taken its place", async (_, sent, read, code) => {
    const cache = createHttpCache(folder);
    const sends: Route = (_request, response, count) => response.end(count === 1 ? feed : sent);
    await fetchFrom({ "/a": sends }, "/a", { cache });
    // Asked again the feed is still there.
    for (let i = 0; i < 2; i++) {
      const { body, failure } = await fetchFrom({ "/a": sends }, "/a", { cache });
      expect([body.toString(), failure?.code]).toEqual([read, code]);
    }
  });

  it("sends If-Modified-Since where there is no mark", async () => {
    const since: (string | undefined)[] = [];
    const dated: Route = (request, response) => {
      since.push(request.headers["if-modified-since"]);
      response
        .writeHead(200, { "last-modified": "Tue, 19 Jun 2018 08:00:00 GMT" })
        .end("same address");
    };
    const cache = createHttpCache(folder);
    await fetchFrom({ "/a": dated }, "/a", { cache });
    await fetchFrom({ "/a": dated }, "/a", { cache });
    expect(since).toEqual([undefined, "Tue, 19 Jun 2018 08:00:00 GMT"]);
  });

  it("takes a damaged cache for an empty one", async () => {
    const cache = createHttpCache(folder);
    const routes = { "/a": marked("first", '"1"') };
    await fetchFrom(routes, "/a", { cache });
    for (const name of await readdir(folder)) {
      if (name.endsWith(".body")) await writeFile(join(folder, name), "spoiled");
    }
    const again = await fetchFrom(routes, "/a", { cache });
    expect([again.isUnchanged, again.body.toString()]).toEqual([false, "first"]);
  });

  it("stops when told to", async () => {
    const controller = new AbortController();
    const promise = fetchFrom({ "/a": stalled }, "/a", { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("stopped")), 20);
    await expect(promise).rejects.toThrow("stopped");
  });
});
