// The graph of the sample archive in seeds/, through the whole pipeline.
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import type { SourceDocument } from "../../src/model/index.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { buildKnowledgeGraph } from "../../src/pipeline/build-knowledge-graph.ts";

/** Built anew at each call, which takes some seconds. */
export async function seedsGraph(): Promise<KnowledgeGraph> {
  const documents = await seedsDocuments();
  return (await buildKnowledgeGraph(documents, { gazetteer: await loadGazetteer() })).graph;
}

/** The five pages as they are read. */
export async function seedsDocuments(): Promise<SourceDocument[]> {
  const folder = resolve(import.meta.dirname, "../../seeds");
  const pages = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    pages.map(async (name) => ({
      uri: `seeds/${name}`,
      text: await readFile(resolve(folder, name), "utf8"),
    })),
  );
}
