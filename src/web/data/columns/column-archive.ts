// A graph whose columns the page holds: the map is whole from the beginning, texts and quotations come when looked at.
import * as v from "valibot";
import { readColumnFile } from "../../../graph/column-file.ts";
import { GraphFileError } from "../../../graph/graph-file-error.ts";
import { graphFromJson } from "../../../graph/graph-file.ts";
import { LoadError } from "../load-graph.ts";
import { findAnswer, pathAnswer } from "../remote/answers.ts";
import { type Ask, type RemoteArchive, mergeInto } from "../remote/remote-archive.ts";
import { datasetOfColumns } from "./dataset-of-columns.ts";

/** How much is asked for at once. */
const most = { surroundings: 300, names: 8, ways: 5 } as const;

/** Reads the columns in `file`, and asks for the rest. Its dataset is the same map whatever has come in since. */
export function openColumnArchive(file: ArrayBuffer, ask: Ask): RemoteArchive {
  const columns = readColumns(file);
  const map = datasetOfColumns(columns);
  const { graph, indexOf } = map;
  let known = map;
  const completed = new Set<string>();
  const completeOne = async (name: string) => {
    const nodes = String(most.surroundings);
    const part = graphFromJson(await ask("subgraph", { name, depth: "1", nodes }));
    // The graph only ever learns more: who holds an earlier dataset sees the same nodes.
    mergeInto(graph, part);
    const attributes = known.attributes.slice();
    part.forEachNode((id) => {
      const index = indexOf.get(id);
      if (index !== undefined) attributes[index] = graph.getNodeAttributes(id);
    });
    known = Object.freeze({ ...known, attributes });
  };
  const complete = async (ids: readonly string[]) => {
    const missing = ids.filter((id) => indexOf.has(id) && !completed.has(id));
    for (const id of missing) completed.add(id);
    await Promise.all(missing.map(completeOne));
    return missing.length > 0;
  };
  return {
    counts: { ...columns.counts },
    dataset: () => known,
    complete,
    find: async (name) =>
      v.parse(findAnswer, await ask("find-entity", { name, limit: String(most.names) })).items,
    connect: async (from, to) => {
      const answer = await ask("path-between", { from, to, limit: String(most.ways) });
      const passed = v
        .parse(pathAnswer, answer)
        .paths.flat()
        .flatMap((hop) => [hop.from.id, hop.to.id]);
      return complete([...new Set([from, to, ...passed])]);
    },
  };
}

function readColumns(file: ArrayBuffer) {
  try {
    return readColumnFile(file);
  } catch (cause) {
    if (!(cause instanceof GraphFileError)) throw cause;
    throw new LoadError(`The graph could not be read: ${cause.message}`, { cause });
  }
}
