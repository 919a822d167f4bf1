// The JSON API: its description is valid, and every documented call is made.
import { validate } from "@readme/openapi-parser";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { createMemoryGraphStore } from "../../src/store/memory-graph-store.ts";
import { describeApi } from "../../src/server/openapi.ts";
import { operations } from "../../src/server/operations/operations.ts";
import { smallGraph } from "../support/small-graph.ts";

/** Parsed JSON whose shape the assertions check. */
interface Loose {
  readonly [key: string]: Loose;
}
const graph = smallGraph();
const app = createApp(createMemoryGraphStore(graph), new Map());
const get = async (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers });
const json = async (path: string) => (await get(path)).json() as Promise<Loose>;

/** A call of each operation that must succeed, and a field its answer must have. */
const calls: Readonly<Record<string, readonly [query: string, field: string]>> = {
  find_entity: ["name=envoy", "items"],
  describe_entity: ["name=Envoy", "comesUpWith"],
  neighbours: ["name=Envoy&type=technology&limit=2", "items"],
  path_between: ["from=Acme&to=Rust&limit=3", "paths"],
  episodes_about: ["name=Linkerd", "items"],
  evidence_for: ["from=Ada%20Byron&to=Acme", "statements"],
  search_text: ["text=safe", "items"],
  graph_stats: ["", "episodes"],
  compare: ["first=Envoy&second=Linkerd", "both"],
  subgraph: ["name=Rust&depth=2", "nodes"],
  overview: ["nodes=3&links=2", "communities"],
  expand: ["name=Envoy&shown=technology:rust&limit=2", "links"],
};

describe("OpenAPI description", () => {
  it("is valid", async () => {
    const description = JSON.parse(JSON.stringify(describeApi())) as Parameters<typeof validate>[0];
    expect(await validate(description)).toMatchObject({ valid: true });
  });

  it("is served, with one path an operation", async () => {
    const { paths } = await json("/api/openapi.json");
    expect(Object.keys(paths!)).toHaveLength(operations.length);
  });
});

describe.each(operations.map((operation) => [operation.name]))("%s", (name) => {
  const path = `/api/${name.replaceAll("_", "-")}`;

  it("answers", async () => {
    const [query, field] = calls[name]!;
    const response = await get(`${path}?${query}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "application/json",
    ]);
    expect(await response.json()).toHaveProperty(field);
  });

  it("refuses a parameter it does not know", async () => {
    const [query] = calls[name]!;
    const response = await get(`${path}?${query}&colour=red`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: expect.stringMatching(/colour/) });
  });
});

describe("answers", () => {
  it("carry quotations with their episode", async () => {
    const { statements } = await json("/api/evidence-for?from=Ada%20Byron&to=Acme");
    expect(statements!["0"]).toMatchObject({
      relation: "works_at",
      evidence: [{ quote: expect.stringContaining("Acme"), episode: { type: "episode" } }],
    });
    const { paths } = await json("/api/path-between?from=Acme&to=Rust");
    for (const hop of Object.values(paths!["0"]!)) {
      expect(hop["statements"]!["0"]!["evidence"]!["0"]!["quote"]).not.toBe("");
    }
  });

  it("come in pages and in lines", async () => {
    const first = await json("/api/neighbours?name=Envoy&limit=2");
    const second = await json("/api/neighbours?name=Envoy&limit=2&offset=2");
    expect([first["total"], first["items"]!["length"], second["offset"]]).toEqual([5, 2, 2]);
    expect(second["items"]!["0"]!["id"]).not.toBe(first["items"]!["0"]!["id"]);
    const lines = await get("/api/neighbours?name=Envoy", { accept: "application/x-ndjson" });
    expect(
      (await lines.text())
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toHaveLength(5);
  });

  it("are not sent again to those who have them", async () => {
    const tag = (await get("/api/graph-stats")).headers.get("etag")!;
    expect((await get("/api/graph-stats", { "if-none-match": tag })).status).toBe(304);
    expect((await get("/api/find-entity?name=x", { "if-none-match": tag })).status).toBe(200);
  });

  it("say what is wrong", async () => {
    const unknown = await get("/api/describe-entity?name=Nobody");
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ error: expect.stringContaining("Nobody") });
    const missing = await get("/api/find-entity");
    expect([missing.status, await missing.json()]).toEqual([
      400,
      { error: "wrong parameter: name. It is missing." },
    ]);
    const surplus = await get("/api/find-entity?name=x&colour=red");
    expect(await surplus.json()).toEqual({
      error: "wrong parameter: colour. There is no such parameter; there are: name, limit, offset.",
    });
    expect((await get("/api/neighbours?name=Envoy&limit=none")).status).toBe(400);
    const none = await get("/api/none");
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ error: expect.stringContaining("find-entity") });
  });

  it("stay on this origin", async () => {
    const response = await get("/api/graph-stats", { origin: "https://evil.example" });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});
