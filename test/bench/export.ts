// How fast each format is written: one graph of 100,000 links through every exporter that streams.
import type { Exporter, Piece } from "../../src/exporters/exporter.ts";
import { binaryExporters } from "../../src/exporters/binary-exporters.ts";
import { exporters } from "../../src/exporters/exporters.ts";
import { sqlite } from "../../src/node/export-sqlite.ts";
import type { Bench } from "./bench.ts";
import { inventRecords } from "./invent-records.ts";

/** Formats that look around in the graph and so hold it; a part of a graph is what they are for. */
const holdGraph = new Set(["obsidian", "report"]);

/** Every exporter that goes through the graph record by record. */
export const streaming: readonly Exporter[] = [...exporters, ...binaryExporters, sqlite].filter(
  ({ id }) => !holdGraph.has(id),
);

export function createBench(): Bench {
  const records = inventRecords({ episodes: 2_000, things: 8_000, thingsPerEpisode: 50 });
  const graphFile = streaming.find(({ id }) => id === "json")!;
  return {
    name: "export",
    title: "100,000 links with quotations, 10,000 nodes; rates are of the same graph as JSON",
    work: { amount: bytes(graphFile.write(records)) / 1e6, unit: "MB" },
    baseline: "json",
    cases: streaming.map((exporter) => ({
      name: exporter.id,
      run: () => bytes(exporter.write(records)),
    })),
    rounds: 5,
  };
}

/** Goes through all pieces as a writer of files would. */
export function bytes(pieces: Iterable<Piece>): number {
  let sum = 0;
  for (const piece of pieces) {
    sum += typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
  }
  return sum;
}
