// The graph that is named on the command line: a graph file, a store, or inputs of which it is built.
import { open, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { GraphFileError } from "../graph/graph-file-error.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { isGraphAddress } from "../store/graph-address.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { CliError, type Io, type OptionValues } from "./command.ts";
import { buildFromInputs, needInputs } from "./inputs.ts";

/** A graph file is read, one of another tool is taken over and laid out if it is not; anything else is built. */
async function openGraph(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<KnowledgeGraph> {
  const [only] = inputs;
  const text = inputs.length === 1 ? await textOfGraph(resolve(io.cwd, only!)) : undefined;
  if (text !== undefined) {
    const { importGraph } = await import("../importers/importers.ts");
    return laidOut(graphFrom(only!, () => importGraph(text)));
  }
  return (await buildFromInputs(inputs, values, io)).graph;
}

/** The graph that is named, to be asked: a store where it is, anything else in memory. What a file is tells its content. */
export async function openGraphStore(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<GraphStore> {
  needInputs(inputs, false);
  const [only] = inputs;
  const isStore =
    isGraphAddress(only!) ||
    (await beginningOf(resolve(io.cwd, only!)))?.startsWith("SQLite format 3\0");
  if (inputs.length === 1 && isStore)
    return (await import("./graph-output.ts")).openStoreAt(only!, io);
  const { createMemoryGraphStore } = await import("../store/memory-graph-store.ts");
  return createMemoryGraphStore(await openGraph(inputs, values, io));
}

/** The text of a file that holds a graph; nothing for other files, for folders and for what is not there. */
async function textOfGraph(path: string): Promise<string | undefined> {
  const beginning = await beginningOf(path);
  if (beginning === undefined || !/^\uFEFF?\s*[<{]/.test(beginning)) return undefined;
  const text = await readFile(path, "utf8");
  const { isGraphText } = await import("../importers/importers.ts");
  return isGraphText(text) ? text : undefined;
}

/** The first bytes of a file as text; nothing where there is no file. */
async function beginningOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
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
