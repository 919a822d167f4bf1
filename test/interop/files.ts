// Exports as files, for readers that take files.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Exporter, ExportOptions } from "../../src/exporters/exporter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { bytesOfPieces } from "../support/read-back.ts";

const folder = mkdtempSync(join(tmpdir(), "castgraph-interop-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** Writes an export and gives its path. */
export function fileOf(exporter: Exporter, graph: KnowledgeGraph, options?: ExportOptions): string {
  const path = join(folder, `${++count}.${exporter.extension}`);
  writeFileSync(path, bytesOfPieces(exporter.write(graph, options)));
  return path;
}
