// A million links through every streaming exporter: what the process holds at most while it writes.
import type { Exporter } from "../../src/exporters/exporter.ts";
import type { Bench } from "./bench.ts";
import { streaming } from "./export.ts";
import { inventRecords } from "./invent-records.ts";

export function createBench(): Bench {
  return {
    name: "export-memory",
    title: "1,000,000 links with quotations, 100,000 nodes; peaks of resident memory are printed",
    work: { amount: 1, unit: "million links" },
    baseline: "json",
    cases: streaming.map((exporter) => ({ name: exporter.id, run: () => measure(exporter) })),
    rounds: 1,
  };
}

function measure(exporter: Exporter): number {
  const records = inventRecords({ episodes: 20_000, things: 80_000, thingsPerEpisode: 50 });
  const start = performance.now();
  let size = 0;
  let peak = 0;
  let pieces = 0;
  for (const piece of exporter.write(records)) {
    size += typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
    if (pieces++ % 2000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  peak = Math.max(peak, process.memoryUsage.rss());
  const seconds = (performance.now() - start) / 1000;
  const line = `${exporter.id.padEnd(9)} ${megabytes(size)} MB at ${(size / 1e6 / seconds).toFixed(0)} MB/s, at most ${megabytes(peak)} MB resident`;
  console.log(`  ${line}`);
  return peak;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0).padStart(5);
}
