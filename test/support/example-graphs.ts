// The graphs that every exporter is tried on.
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { sampleArchive } from "./sample-archive.ts";

export const exampleGraphs: readonly { name: string; build: () => KnowledgeGraph }[] = [
  { name: "hostile strings", build: hostileGraph },
  { name: "an archive", build: sampleArchive },
];
