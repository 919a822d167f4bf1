// The whole graph of a database as records, for exporters, which read at once and not in turns.
import { openConnection } from "./sqlite-database.ts";
import type { EdgeRecord, GraphRecords, NodeRecord } from "../graph/graph-records.ts";
import { answer, answerAtOnce, type Asking } from "./asking.ts";
import type { Database } from "./database.ts";
import { noDeadline } from "./deadline.ts";
import type { GraphSql } from "./graph-sql.ts";
import { writtenVersion, type GraphState } from "./graph-state.ts";
import { between, createTextCache, readEdges, readNodes } from "./read-records.ts";
import { createSpool } from "./spool.ts";
import { explainStoreError, StoreError } from "./store-error.ts";

/** Nodes and edges read with one question. */
const perQuestion = 500;

/**
 * Records of SQLite are read while they are asked for; those of PostgreSQL, which answers only in turns, are all read into
 * a temporary file first. Memory is that of some hundred records. Where another process writes a new graph meanwhile, reading ends with a {@link StoreError}.
 */
export async function allRecords(
  database: Database,
  state: GraphState,
  sql: GraphSql,
): Promise<GraphRecords> {
  const { attributes, counts } = state;
  const shape = { attributes, nodeCount: counts.nodes, edgeCount: counts.edges };
  const texts = createTextCache();
  const nodesFrom = (from: number) => readNodes(between(from, from + perQuestion), sql);
  const edgesFrom = (from: number) => readEdges(between(from, from + perQuestion), sql, texts);
  if (database.dialect === "sqlite") {
    const { label } = database;
    return {
      ...shape,
      nodes: () => readAtOnce(label, state, counts.nodes, nodesFrom),
      edges: () => readAtOnce(label, state, counts.edges, edgesFrom),
    };
  }
  const readAll = async <T>(count: number, readFrom: (from: number) => Asking<T[]>) => {
    const spool = createSpool();
    for (let from = 0; from < count; from += perQuestion)
      for (const record of await answer(readFrom(from), database, noDeadline))
        spool.add(JSON.stringify(record));
    return function* (): Generator<T> {
      for (let number = 0; number < spool.length; number++) yield JSON.parse(spool.at(number)) as T;
    };
  };
  const nodes = await readAll<NodeRecord>(counts.nodes, nodesFrom);
  const edges = await readAll<EdgeRecord>(counts.edges, edgesFrom);
  if ((await writtenVersion(database)) !== state.version) throw rewritten(database.label);
  return { ...shape, nodes, edges };
}

/** Reads a file through a connection of its own, which sees one state of it from beginning to end. */
function* readAtOnce<T>(
  path: string,
  { version }: GraphState,
  count: number,
  readFrom: (from: number) => Asking<T[]>,
): Generator<T> {
  let connection: ReturnType<typeof openConnection> | undefined;
  try {
    connection = openConnection(path);
    const { rows } = connection;
    const [found] = rows("SELECT value FROM fact WHERE name = 'version'", []);
    if (found?.["value"] !== JSON.stringify(version)) throw rewritten(path);
    for (let from = 0; from < count; from += perQuestion)
      yield* answerAtOnce(readFrom(from), ({ sql, values }) => rows(sql, values));
  } catch (error) {
    throw explainStoreError(error, path);
  } finally {
    connection?.close();
  }
}

function rewritten(label: string): StoreError {
  return new StoreError(`the graph was written anew while it was read: ${label}. Run it again.`);
}
