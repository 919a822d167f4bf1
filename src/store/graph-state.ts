// What is known of a graph in a database as a whole, for as long as it is not written anew.
import type { Counts } from "../graph/counts.ts";
import type { GraphAttributes } from "../graph/knowledge-graph.ts";
import type { Database, Queries } from "./database.ts";
import type { Overview } from "./graph-store.ts";
import { createTextCache, type TextCache } from "./read-records.ts";
import { StoreError } from "./store-error.ts";

/** One graph: its facts, the numbers of the relations that questions ask for, and texts read lately. */
export interface GraphState {
  readonly version: string;
  readonly counts: Counts;
  readonly attributes: GraphAttributes;
  readonly mentions: number;
  readonly episodeOf: number;
  /** Whether the columns are kept as a file. */
  readonly hasColumnFile: boolean;
  readonly texts: TextCache;
  /** Overviews made so far, by what was asked for. */
  readonly overviews: Map<string, Overview>;
}

/** The version of the graph in a database; throws a {@link StoreError} if there is no graph in it. */
export async function versionIn(database: Database): Promise<string> {
  const version = await writtenVersion(database);
  if (version !== undefined) return version;
  throw new StoreError(
    `the store holds no graph: ${database.label}. Write one: castgraph build INPUTS --out ${database.label}.`,
  );
}

/** The version of the graph, if there is one; also of stores that have no tables for graphs. */
export async function writtenVersion(queries: Queries): Promise<string | undefined> {
  if (!(await hasGraphTables(queries))) return undefined;
  const [row] = await queries.rows("SELECT value FROM fact WHERE name = 'version'");
  return row && String(JSON.parse(String(row["value"])));
}

/** Reads all that is known as a whole. */
export async function graphState(database: Database): Promise<GraphState> {
  const facts = new Map(
    (await database.rows("SELECT name, value FROM fact")).map(({ name, value }) => [
      name,
      JSON.parse(String(value)) as unknown,
    ]),
  );
  const types = new Map(
    (await database.rows("SELECT id, number FROM relation_type")).map(({ id, number }) => [
      id,
      Number(number),
    ]),
  );
  return {
    version: String(facts.get("version")),
    // Only `graph-batches.ts` writes them.
    counts: facts.get("counts") as Counts,
    attributes: facts.get("attributes") as GraphAttributes,
    mentions: types.get("mentions") ?? -1,
    episodeOf: types.get("episode_of") ?? -1,
    hasColumnFile: facts.get("columns") === true,
    texts: createTextCache(),
    overviews: new Map(),
  };
}

/** Databases that are known to have the tables: they do not go away. */
const withTables = new WeakSet<Queries>();

async function hasGraphTables(queries: Queries): Promise<boolean> {
  if (withTables.has(queries)) return true;
  const sql =
    queries.dialect === "sqlite"
      ? "SELECT 1 AS found FROM sqlite_schema WHERE name = 'fact'"
      : "SELECT 1 AS found WHERE to_regclass('fact') IS NOT NULL";
  const found = (await queries.rows(sql)).length > 0;
  if (found) withTables.add(queries);
  return found;
}
