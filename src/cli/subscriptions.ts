// What add, update and watch share: where the list and the graph lie, and one update.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { compareGraphs, type GraphChanges } from "../graph/compare-graphs.ts";
import { parseGraphFile, writeGraphFile } from "../graph/graph-file.ts";
import { graphOfRecords } from "../graph/graph-records.ts";
import { createKnowledgeGraph, type KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { writeFileInPieces } from "../node/write-file.ts";
import { CliError, optional, type Io, type OptionSpec, type OptionValues } from "./command.ts";
import { buildRecordsFromInputs, graphFrom } from "./inputs.ts";

/** Options of the commands around a list of subscriptions. */
export const listOption: Readonly<Record<string, OptionSpec>> = {
  list: { type: "string", value: "FILE", help: "the list of feeds (default: castgraph.opml)" },
};

/** Where the list lies. */
export function listPath(values: OptionValues, io: Io): string {
  return resolve(io.cwd, optional(values, "list") ?? "castgraph.opml");
}

/** What an update found, and where it wrote. */
export interface Update {
  readonly file: string;
  readonly graph: KnowledgeGraph;
  readonly changes: GraphChanges;
}

/** Reads the feeds of the list, and `inputs` beside them, and writes the graph anew; tells what changed. */
export async function updateGraph(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<Update> {
  const list = listPath(values, io);
  if (!existsSync(list) && inputs.length === 0) {
    throw new CliError(
      `no list of feeds: ${relative(io.cwd, list)}. Begin one with castgraph add ADDRESS.`,
    );
  }
  const file = optional(values, "out") ?? "graph.json";
  const path = resolve(io.cwd, file);
  const text = existsSync(path) ? await readFile(path, "utf8") : undefined;
  const before =
    text === undefined ? createKnowledgeGraph() : graphFrom(file, () => parseGraphFile(text));
  const all = existsSync(list) ? [...inputs, list] : inputs;
  const { records } = await buildRecordsFromInputs(all, values, io);
  const graph = graphOfRecords(records);
  const changes = compareGraphs(before, graph);
  await writeFileInPieces(path, writeGraphFile(graph));
  return { file, graph, changes };
}

/** The changes in lines: counts, then the new episodes by name. */
export function describeChanges({ file, graph, changes }: Update): string {
  const { addedEpisodes, removedEpisodes, changedEpisodes, addedEntities, removedEntities } =
    changes;
  const lines = [
    `${file}: ${addedEpisodes.length} episodes new, ${changedEpisodes.length} changed, ` +
      `${removedEpisodes.length} gone; ${addedEntities.length} names new, ${removedEntities.length} gone`,
  ];
  for (const id of addedEpisodes.slice(0, 20))
    lines.push(`  + ${graph.getNodeAttribute(id, "label")}`);
  if (addedEpisodes.length > 20) lines.push(`  + ${addedEpisodes.length - 20} more`);
  for (const id of changedEpisodes.slice(0, 20))
    lines.push(`  ~ ${graph.getNodeAttribute(id, "label")}`);
  for (const id of removedEpisodes.slice(0, 20)) lines.push(`  - ${id}`);
  return `${lines.join("\n")}\n`;
}
