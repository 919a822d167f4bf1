// Loading says what went wrong and what to do about it.
import { describe, expect, it } from "vitest";
import { writeGraphFile } from "../../../src/graph/graph-file.ts";
import { loadGraph } from "../../../src/web/data/load-graph.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const answer =
  (body: string, init?: ResponseInit): typeof fetch =>
  async () =>
    new Response(body, init);

describe("loading the graph", () => {
  it("reads a graph file and reports how far it has come", async () => {
    const text = [...writeGraphFile(sampleArchive())].join("");
    const shares: number[] = [];
    const length = String(new TextEncoder().encode(text).length);
    const graph = await loadGraph(
      "./graph.json",
      (share) => shares.push(share),
      answer(text, { headers: { "content-length": length } }),
    );
    expect(graph.order).toBe(sampleArchive().order);
    expect(shares.at(-1)).toBe(1);
  });

  it("says so when there is no file, or no graph in it", async () => {
    const load = (fetchFile: typeof fetch) => loadGraph("./graph.json", () => {}, fetchFile);
    await expect(load(answer("", { status: 404 }))).rejects.toThrow(/404.*castgraph build/);
    await expect(load(() => Promise.reject(new TypeError("offline")))).rejects.toThrow(/server/);
    await expect(load(answer("<html>"))).rejects.toThrow(/not a graph file/);
  });
});
