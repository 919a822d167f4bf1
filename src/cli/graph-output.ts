// Where commands write a graph to and read it from: a graph file, a store in one file, or a database.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { countedRecords, type Counts } from "../graph/counts.ts";
import { writeGraphFile } from "../graph/graph-file.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import { untilAborted } from "../node/give-way.ts";
import { writeFileInPieces } from "../node/write-file.ts";
import { isPostgresAddress } from "../store/database.ts";
import { isGraphAddress } from "../store/graph-address.ts";
import type { GraphToWrite } from "../store/graph-batches.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { CliError, optional, type Io, type OptionValues } from "./command.ts";
import { storeAddress } from "./store-address.ts";

/** Where the graph goes, as the user calls it, and where what is found is kept. */
export interface Output {
  readonly out: string;
  /** The values, with the output as the store where it is one and no other is named: one file is the whole archive. */
  readonly values: OptionValues;
}

/** Reads `--out`. */
export function outputOf(values: OptionValues): Output {
  const out = optional(values, "out") ?? "graph.json";
  const isStore = isGraphAddress(out) && optional(values, "store") === undefined;
  return { out, values: isStore ? { ...values, store: out } : values };
}

/** Writes the graph, all or nothing, but for `-`, which is standard output; gives its counts. */
export async function writeGraphTo(out: string, graph: GraphToWrite, io: Io): Promise<Counts> {
  if (!isGraphAddress(out)) {
    const { records, counts } = countedRecords(graph.records);
    const pieces = untilAborted(writeGraphFile(records), io.signal);
    if (out === "-") for (const piece of pieces) await io.out(piece);
    else await writeFileInPieces(resolve(io.cwd, out), pieces);
    return counts();
  }
  const [{ openDatabase }, { writeGraph }, { openSqlGraphStore }] = await Promise.all([
    import("../store/database.ts"),
    import("../store/write-graph.ts"),
    import("../store/sql-graph-store.ts"),
  ]);
  const database = await openDatabase(storeAddress(out, io));
  try {
    await writeGraph(database, graph, io.signal);
    return (await (await openSqlGraphStore(database)).facts()).counts;
  } finally {
    await database.close();
  }
}

/** What a store is called in messages: a password in an address is not shown. */
export function shownAddress(out: string): string {
  return out.replace(/^(postgres(?:ql)?:\/\/[^/?#]*?):[^@/?#]*@/i, "$1@");
}

/** Opens the graph in a database; a file that is not there is not made. */
export async function openStoreAt(address: string, io: Io): Promise<GraphStore> {
  const place = storeAddress(address, io);
  if (!isPostgresAddress(place) && !existsSync(place)) {
    throw new CliError(
      `there is no such file: ${address}. Write one: castgraph build INPUTS --out ${address}.`,
    );
  }
  const [{ openDatabase }, { openSqlGraphStore }] = await Promise.all([
    import("../store/database.ts"),
    import("../store/sql-graph-store.ts"),
  ]);
  const database = await openDatabase(place);
  try {
    return await openSqlGraphStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What was written before, for comparison; nothing where nothing was. */
export async function readWritten(
  out: string,
  io: Io,
  read: (text: string) => GraphRecords,
): Promise<{ readonly records: GraphRecords | undefined; close(): Promise<void> }> {
  const close = async () => {};
  const place = storeAddress(out, io);
  if (!isPostgresAddress(place) && !existsSync(place)) return { records: undefined, close };
  if (!isGraphAddress(out)) return { records: read(await readFile(place, "utf8")), close };
  const [{ openDatabase }, { writtenVersion }, { openSqlGraphStore }] = await Promise.all([
    import("../store/database.ts"),
    import("../store/graph-state.ts"),
    import("../store/sql-graph-store.ts"),
  ]);
  const database = await openDatabase(place);
  const isThere = (await writtenVersion(database)) !== undefined;
  const records = isThere ? await (await openSqlGraphStore(database)).records() : undefined;
  return { records, close: () => database.close() };
}
