import { describe, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { createMemoryGraphStore } from "../../src/store/memory-graph-store.ts";
import { listen, PortTakenError } from "../../src/server/listen.ts";
import { parseGraphFile } from "../../src/graph/graph-file.ts";
import { smallGraph } from "../support/small-graph.ts";

const graph = smallGraph();
const page = new Map([
  ["/index.html", { bytes: new TextEncoder().encode("<!doctype html>"), mediaType: "text/html" }],
  ["/assets/a.js", { bytes: new TextEncoder().encode("1"), mediaType: "text/javascript" }],
]);
const app = createApp(createMemoryGraphStore(graph), page);

describe("routes", () => {
  it("serves the page under a strict policy", async () => {
    const response = await app.request("/");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("<!doctype html>");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'self'/);
    expect((await app.request("/assets/a.js")).headers.get("content-type")).toBe("text/javascript");
  });

  it("serves the graph", async () => {
    const response = await app.request("/graph.json");
    expect(parseGraphFile(await response.text()).order).toBe(graph.order);
  });

  it.each(["/../package.json", "/%2e%2e/package.json", "/assets/", "/none"])(
    "has nothing at %s",
    async (path) => {
      expect((await app.request(path)).status).toBe(404);
    },
  );

  it("answers only to the names of this machine", async () => {
    const ask = (host: string) => app.request("/", { headers: { host } });
    expect((await ask("evil.example:4747")).status).toBe(403);
    expect((await ask("localhost:4747")).status).toBe(200);
    expect((await ask("LocalHost:4747")).status).toBe(200);
    expect((await ask("127.0.0.1:4747")).status).toBe(200);
    expect((await ask("127.0.0.1.evil.example")).status).toBe(403);
  });

  it("only reads", async () => {
    const response = await app.request("/graph.json", { method: "POST" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("listen", () => {
  it("takes a free port where the usual one is taken, but not where one was named", async () => {
    const first = await listen(app, { port: 0, orFree: true });
    const port = Number(new URL(first.url).port);
    const second = await listen(app, { port, orFree: true });
    expect(second.url).not.toBe(first.url);
    expect((await fetch(second.url)).status).toBe(200);
    await expect(listen(app, { port, orFree: false })).rejects.toBeInstanceOf(PortTakenError);
    await Promise.all([first.close(), second.close()]);
  });
});
