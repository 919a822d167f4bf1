// The graphs that every exporter is tried on.
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { sampleArchive } from "./sample-archive.ts";
import { seedsGraph } from "./seeds-graph.ts";

const seeds = await seedsGraph();

/** Tests may change what they are given but for the graph of the seeds, which is made once. */
export const exampleGraphs: readonly { name: string; build: () => KnowledgeGraph }[] = [
  { name: "hostile strings", build: hostileGraph },
  { name: "an archive", build: sampleArchive },
  { name: "the sample archive", build: () => seeds },
];
