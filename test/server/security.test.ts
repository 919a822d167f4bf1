// What the server refuses: other names, other pages, other methods, paths that lead out, questions without end.
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { createMemoryGraphStore } from "../../src/store/memory-graph-store.ts";
import { deadlineIn } from "../../src/store/deadline.ts";
import { QueryStoppedError, type GraphStore } from "../../src/store/graph-store.ts";
import { smallGraph } from "../support/small-graph.ts";

const store = createMemoryGraphStore(smallGraph());
const html = "<!doctype html><html><head><title>x</title></head><body></body></html>";
const page = new Map([
  ["/index.html", { bytes: new TextEncoder().encode(html), mediaType: "text/html; charset=utf-8" }],
]);
const app = createApp(store, page);
const status = async (path: string, headers: Record<string, string> = {}, asked = app) =>
  (await asked.request(path, { headers: { host: "localhost:4747", ...headers } })).status;

describe("who may ask", () => {
  it("this machine's names, and no others, which may be made to lead here", async () => {
    for (const host of ["localhost", "127.0.0.1:80", "[::1]:4747", "LOCALHOST:1"])
      expect([host, await status("/", { host })]).toEqual([host, 200]);
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "192.168.1.5",
    ])
      expect([host, await status("/graph.json", { host })]).toEqual([host, 403]);
  });

  it("numbers and the name given, where it was told to listen on the network", async () => {
    const open = createApp(store, page, { host: "box.lan" });
    for (const host of ["box.lan:4747", "192.168.1.5", "localhost"])
      expect([host, await status("/", { host }, open)]).toEqual([host, 200]);
    expect(await status("/", { host: "evil.example" }, open)).toBe(403);
  });

  it("the page itself, and no page of another origin", async () => {
    expect(await status("/api/graph-stats", { origin: "http://localhost:4747" })).toBe(200);
    for (const origin of ["https://evil.example", "http://localhost:4748", "null"])
      expect([origin, await status("/api/graph-stats", { origin })]).toEqual([origin, 403]);
    const cross = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    expect(await status("/graph.json", cross)).toBe(403);
    expect(await status("/", { ...cross, "sec-fetch-mode": "navigate" })).toBe(200);
  });
});

describe("the page", () => {
  it("has its policy as a header and in itself", async () => {
    const response = await app.request("/");
    const policy = response.headers.get("content-security-policy")!;
    for (const rule of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'self'"])
      expect(policy).toContain(rule);
    expect(await response.text()).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'self';[^"]*" \/><title>/,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "//etc/passwd",
    "/.git/config",
    "/index.html%00.js",
  ])("leads nowhere else: %s", async (path) => expect(await status(path)).toBe(404));

  it.each(["POST", "PUT", "DELETE", "PATCH"])("is not changed by %s", async (method) => {
    const response = await app.request("/graph.json", { method, headers: { host: "localhost" } });
    expect(response.status).toBe(405);
  });
});

describe("the graph file", () => {
  it("is compressed where that is understood", async () => {
    const response = await app.request("/graph.json", { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const bytes = gunzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(bytes.toString()).toBe(await (await app.request("/graph.json")).text());
  });

  it("is not sent again to those who have it, compressed or not", async () => {
    for (const encoding of ["identity", "gzip"]) {
      const headers = { "accept-encoding": encoding };
      const tag = (await app.request("/graph.json", { headers })).headers.get("etag")!;
      const again = await app.request("/graph.json", {
        headers: { ...headers, "if-none-match": tag },
      });
      expect([encoding, again.status]).toEqual([encoding, 304]);
    }
  });
});

describe("questions", () => {
  const ask = async (query: string) => {
    const response = await app.request(`/api/${query}`);
    return [response.status, ((await response.json()) as { error?: string }).error];
  };

  it("take each parameter once, and only those they know", async () => {
    expect(await ask("find-entity?name=A&name=B")).toEqual([
      400,
      "given more than once: name. Give one value.",
    ]);
    expect(await ask("neighbours?name=Envoy&limit=1&limit=2")).toEqual([
      400,
      expect.stringContaining("limit"),
    ]);
    expect(await ask("find-entity?name=A&colour=red")).toEqual([
      400,
      expect.stringContaining("colour"),
    ]);
  });

  it.each([
    "find-entity?name=x&limit=1001",
    "find-entity?name=x&offset=-1",
    `find-entity?name=${"x".repeat(301)}`,
    "subgraph?name=Envoy&depth=5",
    "subgraph?name=Envoy&nodes=5001",
    "overview?nodes=10001",
    "path-between?from=Envoy&to=Rust&limit=101",
    "expand?name=Envoy&" + Array.from({ length: 2001 }, (_, i) => `shown=t${i}`).join("&"),
  ])("have bounds: %s", async (query) => {
    expect((await ask(query))[0]).toBe(400);
  });

  it.each(["'; DROP TABLE node; --", '" OR 1=1', "%27%20UNION%20SELECT"])(
    "are no SQL: %s",
    async (name) => {
      expect((await ask(`find-entity?name=${encodeURIComponent(name)}`))[0]).toBe(200);
      expect((await ask(`search-text?text=${encodeURIComponent(name)}`))[0]).toBe(200);
    },
  );

  it("are given up after a while, and the server goes on", async () => {
    const stopped: GraphStore = {
      ...store,
      within: () => ({
        ...store,
        search: async () => {
          const deadline = deadlineIn(30);
          for (;;) await deadline.check();
        },
      }),
    };
    const slow = createApp(stopped, page);
    const [search, facts] = await Promise.all([
      slow.request("/api/search-text?text=x"),
      slow.request("/api/graph-stats"),
    ]);
    expect([search.status, facts.status]).toEqual([503, 200]);
    expect(await search.json()).toMatchObject({ error: expect.stringMatching(/^stopped: /) });
  });

  it("that take too long end with an error of their own", async () => {
    await expect(store.within(-1).search("safe", { limit: 1 })).rejects.toBeInstanceOf(
      QueryStoppedError,
    );
  });
});

describe("listening", () => {
  let server: Listening;
  beforeAll(async () => {
    server = await listen(app, { port: 0, orFree: true });
  });
  afterAll(() => server.close());

  it("is on this machine only unless told otherwise", async () => {
    const port = Number(new URL(server.url).port);
    const elsewhere = createServer();
    // Another may listen on the same port of another address of this machine: the first is not on all of them.
    await new Promise<void>((resolve, reject) => {
      elsewhere.once("error", reject).listen(port, "127.0.0.2", resolve);
    });
    expect((elsewhere.address() as AddressInfo).address).toBe("127.0.0.2");
    await new Promise((resolve) => elsewhere.close(resolve));
    const named = await listen(app, { port: 0, orFree: true, host: "127.0.0.3" });
    expect(named.url).toMatch(/^http:\/\/127\.0\.0\.3:/);
    await named.close();
  });

  it("refuses headers without end", async () => {
    const port = Number(new URL(server.url).port);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"x".repeat(100_000)}\r\n\r\n`);
      });
      let text = "";
      socket.on("data", (data) => (text += data.toString()));
      socket.on("close", () => resolve(text));
      socket.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "ECONNRESET" || error.code === "EPIPE"
          ? resolve(text || "431")
          : reject(error),
      );
    });
    expect(answer).toContain("431");
  });
});
