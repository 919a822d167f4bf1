// The column file that is kept beside a graph: made while the graph is written, so that the first page that asks for it
// waits no longer than the next.
import { writeColumnFile } from "../graph/column-file.ts";
import {
  columnsOf,
  linkColumnsOf,
  outlineOf,
  type EdgeNumbers,
  type GraphColumns,
  type NodeOutline,
} from "../graph/graph-columns.ts";
import type { CoOccurrences } from "../graph/co-occurrence.ts";
import type { EdgeRecord, GraphRecords, NodeRecord } from "../graph/graph-records.ts";
import type { Row, Tuple } from "./database.ts";

/**
 * Nodes and edges together, between which a page loads the columns of a graph: fewer are loaded whole, more would take
 * too long. Of these graphs the file is kept; of others it is made when it is asked for.
 */
export const inColumns = { above: 50_000, most: 2_000_000 } as const;

export function isInColumns({ nodeCount, edgeCount }: GraphRecords): boolean {
  const size = nodeCount + edgeCount;
  return size > inColumns.above && size <= inColumns.most;
}

/** Bytes of a row: well below what either database takes at once. */
const bytesPerRow = 1 << 20;

/** Looks at records on their way into the tables, and makes the file of them. */
export interface ColumnGatherer {
  node(record: NodeRecord): void;
  edge(record: EdgeRecord): void;
  /** The rows of the file; after all nodes and edges. */
  rows(whole: Pick<GraphColumns, "attributes" | "counts">, links: CoOccurrences): Tuple[];
}

/** `numberOf` gives the number of a node by its id, in the order of the ids. */
export function createColumnGatherer(numberOf: ReadonlyMap<string, number>): ColumnGatherer {
  const nodes: NodeOutline[] = [];
  const edges: EdgeNumbers[] = [];
  return {
    node: (record) => void nodes.push(outlineOf(record)),
    edge: ({ source, target, attributes: { relationType } }) =>
      void edges.push({
        source: numberOf.get(source)!,
        target: numberOf.get(target)!,
        relationType,
      }),
    rows: (whole, links) =>
      cut(writeColumnFile(columnsOf(whole, nodes, edges, linkColumnsOf(links, numberOf)))),
  };
}

/** Puts the rows together again; nothing where there are none. */
export function joinRows(rows: readonly Row[]): Uint8Array<ArrayBuffer> | undefined {
  const parts = rows.flatMap(({ bytes }) => (bytes instanceof Uint8Array ? [bytes] : []));
  if (parts.length === 0) return undefined;
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function cut(file: Uint8Array): Tuple[] {
  const count = Math.ceil(file.length / bytesPerRow);
  return Array.from({ length: count }, (_, part): Tuple => [
    part,
    file.subarray(part * bytesPerRow, (part + 1) * bytesPerRow),
  ]);
}
