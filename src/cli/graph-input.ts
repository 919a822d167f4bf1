// The graph that is named on the command line: a graph file, a store, or inputs of which it is built.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { GraphFileError } from "../graph/graph-file-error.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { isGraphAddress } from "../store/graph-address.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { CliError, type Io, type OptionValues } from "./command.ts";
import { buildFromInputs, needInputs } from "./inputs.ts";

/** A graph file is read, one of another tool is taken over and laid out if it is not; anything else is built. */
export async function openGraph(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<KnowledgeGraph> {
  needInputs(inputs, false);
  const [only] = inputs;
  if (inputs.length === 1 && /\.(json|cyjs|gexf|graphml)$/i.test(only!)) {
    const text = await readFile(resolve(io.cwd, only!), "utf8");
    const { importGraph, isGraphText } = await import("../importers/importers.ts");
    if (isGraphText(text)) return laidOut(graphFrom(only!, () => importGraph(text)));
  }
  return (await buildFromInputs(inputs, values, io)).graph;
}

/** As {@link openGraph}, to be asked. */
export async function openGraphStore(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<GraphStore> {
  needInputs(inputs, false);
  const [only] = inputs;
  if (inputs.length === 1 && isGraphAddress(only!))
    return (await import("./graph-output.ts")).openStoreAt(only!, io);
  const { createMemoryGraphStore } = await import("../store/memory-graph-store.ts");
  return createMemoryGraphStore(await openGraph(inputs, values, io));
}

/** What `read` gives; a text that is no graph is refused with the name of its file. */
export function graphFrom(file: string, read: () => KnowledgeGraph): KnowledgeGraph {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphFileError)) throw error;
    throw new CliError(`${file}: ${error.message}`);
  }
}

/** Adds positions, communities and ranks to a graph that comes without positions. */
async function laidOut(graph: KnowledgeGraph): Promise<KnowledgeGraph> {
  if (graph.someNode((_, { x }) => x !== undefined)) return graph;
  const { analyse } = await import("../analysis/analyse.ts");
  analyse(graph);
  return graph;
}
