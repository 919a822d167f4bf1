// All importers, in the order in which they are asked whether a text is theirs.
import { GraphFileError } from "../graph/graph-file-error.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import type { Importer } from "./importer.ts";
import { json } from "./json.ts";
import { jsonLines } from "./json-lines.ts";

export const importers: readonly Importer[] = [jsonLines, json, gexf, graphml];

/** Whether a text looks like a graph rather than like documents to read. */
export function isGraphText(text: string): boolean {
  return importers.some((importer) => importer.sniff(text));
}

/**
 * The graph in a text of any format that is read. Positions, communities and ranks are those of the text; where it has
 * none, the analysis has to be run. Throws a {@link GraphFileError}.
 */
export function importGraph(text: string): KnowledgeGraph {
  const importer = importers.find((candidate) => candidate.sniff(text));
  if (importer) return importer.read(text);
  const known = importers.map(({ label }) => label).join(", ");
  throw new GraphFileError(`not a graph: none of the formats fits. Formats are ${known}.`);
}
