// What add, update and watch share: where the list and the graph lie, and one update.
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { compareGraphs, type GraphChanges } from "../graph/compare-graphs.ts";
import { parseGraphFile } from "../graph/graph-file.ts";
import { recordsOf } from "../graph/graph-records.ts";
import { createKnowledgeGraph } from "../graph/knowledge-graph.ts";
import { CliError, optional, type Io, type OptionSpec, type OptionValues } from "./command.ts";
import { outputOf, readWritten, shownAddress, writeGraphTo } from "./graph-output.ts";
import { graphFrom } from "./graph-input.ts";
import { buildRecordsFromInputs, inputOptions } from "./inputs.ts";
import { needPlaceFor } from "./needed-place.ts";
import { storiesOption } from "./stories-files.ts";
import { workersOption } from "./workers.ts";

/** Options of the commands around a list of subscriptions. */
export const listOption: Readonly<Record<string, OptionSpec>> = {
  list: { type: "string", value: "FILE", help: "the list of feeds (default: castgraph.opml)" },
};

/** Options of the commands that update: where the list and the graph lie, and how inputs are read. */
export const updatingOptions: Readonly<Record<string, OptionSpec>> = {
  ...listOption,
  out: {
    type: "string",
    short: "o",
    value: "FILE",
    help: "the graph, also .castgraph (default: graph.json)",
  },
  ...workersOption,
  ...storiesOption,
  ...inputOptions,
};

/** Where the list lies. */
export function listPath(values: OptionValues, io: Io): string {
  return resolve(io.cwd, optional(values, "list") ?? "castgraph.opml");
}

/** What an update found, and where it wrote. */
export interface Update {
  readonly file: string;
  /** Names of the episodes that are there now or were before, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly changes: GraphChanges;
  /** 1 where a feed or another input could not be read; the graph holds the others. */
  readonly exitCode: 0 | 1;
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
  const { out, values: building } = outputOf(values);
  await needPlaceFor(out, io);
  const all = existsSync(list) ? [...inputs, list] : inputs;
  const before = await readWritten(out, io, (text) =>
    recordsOf(graphFrom(out, () => parseGraphFile(text))),
  );
  try {
    const built = await buildRecordsFromInputs(all, building, io);
    const changes = compareGraphs(before.records ?? createKnowledgeGraph(), built.records);
    const labels = new Map<string, string>();
    for (const records of [before.records, built.records])
      for (const { id, attributes } of records?.nodes() ?? [])
        if (attributes.entityType === "episode") labels.set(id, attributes.label);
    await writeGraphTo(out, built, io);
    return { file: shownAddress(out), labels, changes, exitCode: built.exitCode };
  } finally {
    await before.close();
  }
}

/** The changes in lines: counts, then the new episodes by name. */
export function describeChanges({ file, labels, changes }: Update): string {
  const { addedEpisodes, removedEpisodes, changedEpisodes, addedEntities, removedEntities } =
    changes;
  const lines = [
    `${file}: ${numberOf(addedEpisodes.length, "episode")} new, ${changedEpisodes.length} changed, ` +
      `${removedEpisodes.length} gone; ${numberOf(addedEntities.length, "name")} new, ${removedEntities.length} gone`,
  ];
  for (const id of addedEpisodes.slice(0, 20)) lines.push(`  + ${labels.get(id)}`);
  if (addedEpisodes.length > 20) lines.push(`  + ${addedEpisodes.length - 20} more`);
  for (const id of changedEpisodes.slice(0, 20)) lines.push(`  ~ ${labels.get(id)}`);
  for (const id of removedEpisodes.slice(0, 20)) lines.push(`  - ${labels.get(id)}`);
  return `${lines.join("\n")}\n`;
}

/** "1 episode", "2 episodes". */
export function numberOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
