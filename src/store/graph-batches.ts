// A graph as batches of rows for its tables, in the order in which they may be written.
import { createHash } from "node:crypto";
import { countedRecords } from "../graph/counts.ts";
import { writeGraphFile } from "../graph/graph-file.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import { createColumnGatherer, isInColumns } from "./column-file-rows.ts";
import type { Tuple, Value } from "./database.ts";
import { storable } from "./exact.ts";
import { createRowMaker, relationNumbers, type Numbering } from "./graph-rows.ts";
import { documentation, runs, searchTables, tables, views, type Table } from "./graph-schema.ts";
import { mapContent, type MapContent } from "./prominence.ts";

/** A document as it was read. */
export interface StoredDocument {
  readonly uri: string;
  readonly mediaType?: string;
  readonly text: string;
}

/** A graph, and what it was made of where that is known. */
export interface GraphToWrite {
  readonly records: GraphRecords;
  readonly documents?: readonly StoredDocument[];
  readonly corrections?: { readonly uri: string; readonly text: string };
  /** Whether to keep the columns, too; where a page loads them, unless stated. */
  readonly keepsColumns?: boolean;
}

/** Rows of one table. */
export interface Batch {
  readonly table: Table;
  readonly rows: readonly Tuple[];
}

/** What the batches said when all were made. */
export interface BatchSummary {
  /** SHA-256 of the graph file. */
  readonly version: string;
  /** SHA-256 of what the graph was made of. */
  readonly inputs: string;
}

/** Rows that are handed on together, about. */
const rowsPerBatch = 5000;
/** Of documents, which may be long. */
const charactersPerBatch = 8_000_000;

const tableNamed = new Map([documentation, ...tables].map((table) => [table.name, table]));

/**
 * Goes through the records twice, once for the numbers of the nodes and the links between them, once for the rows. Memory:
 * the ids, the links, and the texts of the episodes; of graphs of some size that a page can show, their columns.
 */
export function* graphBatches(graph: GraphToWrite): Generator<Batch, BatchSummary> {
  const { numbering, content } = numberNodes(graph.records);
  const rows = createRowMaker(numbering);
  const counted = countedRecords(graph.records);
  const { keepsColumns = isInColumns(graph.records) } = graph;
  const columns = keepsColumns ? createColumnGatherer(numbering.nodes) : undefined;
  const digest = createHash("sha256");
  const file = writeGraphFile({
    ...counted.records,
    *nodes() {
      for (const node of counted.records.nodes()) {
        rows.node(node);
        columns?.node(node);
        yield node;
      }
    },
    *edges() {
      for (const edge of counted.records.edges()) {
        rows.edge(edge);
        columns?.edge(edge);
        yield edge;
      }
    },
  });
  for (const piece of file) {
    digest.update(piece);
    if (rows.waiting >= rowsPerBatch) yield* batchesOf(rows.take());
  }
  yield* batchesOf(rows.take());
  yield* linkBatches(content, numbering);
  const counts = counted.counts();
  const { attributes } = graph.records;
  const columnFile = columns?.rows({ attributes, counts }, content.links) ?? [];

  const version = digest.digest("hex");
  const read = yield* documentBatches(graph.documents ?? [], rows.documents);
  const inputs = digestOf([read, graph.corrections ?? null]);
  yield* batchesOf(
    new Map<string, readonly Tuple[]>([
      ["recognizer", rows.recognizers.map((name, number) => [number, storable(name)])],
      ["correction", correctionRows(graph.corrections)],
      ["community", communityRows(graph.records)],
      ["relation_type", relationRows()],
      [
        "fact",
        [
          ["version", JSON.stringify(version)],
          ["inputs", JSON.stringify(inputs)],
          ["counts", JSON.stringify(counts)],
          ["attributes", JSON.stringify(attributes)],
          ["columns", JSON.stringify(columnFile.length > 0)],
        ],
      ],
      ["column_file", columnFile],
    ]),
  );
  return { version, inputs };
}

/** The names of all tables and views with what they hold. */
export function documentationRows(): Tuple[] {
  return [documentation, runs, ...tables, ...searchTables, ...views].map(
    ({ name, description }) => [name, description],
  );
}

function* batchesOf(rows: ReadonlyMap<string, readonly Tuple[]>): Generator<Batch> {
  for (const [name, list] of rows)
    if (list.length > 0) yield { table: tableNamed.get(name)!, rows: list };
}

function numberNodes(records: GraphRecords): { numbering: Numbering; content: MapContent } {
  const nodes = new Map<string, number>();
  const dated: { readonly id: string; readonly date: string }[] = [];
  const content = mapContent({
    ...records,
    *nodes() {
      for (const node of records.nodes()) {
        nodes.set(node.id, nodes.size);
        const { attributes } = node;
        if (attributes.entityType === "episode")
          dated.push({ id: node.id, date: attributes.published ?? "" });
        yield node;
      }
    },
  });
  dated.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.id < b.id ? -1 : 1));
  const positions = new Map(dated.map(({ id }, position) => [id, position]));
  const prominence = new Map(content.order.map((id, place) => [id, place]));
  return { numbering: { nodes, positions, prominence }, content };
}

function* linkBatches({ links }: MapContent, { nodes, prominence }: Numbering): Generator<Batch> {
  const { ids, source, target, episodes, weight, asserted, direction } = links;
  let rows: Tuple[] = [];
  const table = tableNamed.get("link")!;
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [ids[source[i]!]!, ids[target[i]!]!];
    const reach = Math.max(prominence.get(a)!, prominence.get(b)!);
    const facts = [episodes[i]!, weight[i]!, asserted[i]!, direction[i]!, reach];
    if (rows.push([nodes.get(a)!, nodes.get(b)!, ...facts]) < rowsPerBatch) continue;
    yield { table, rows };
    rows = [];
  }
  if (rows.length > 0) yield { table, rows };
}

/** Their rows; what comes of it is which documents, and what was in them. */
function* documentBatches(
  given: readonly StoredDocument[],
  named: readonly string[],
): Generator<Batch, readonly (readonly [uri: Value, sha256: Value])[]> {
  const table = tableNamed.get("document")!;
  const read: (readonly [Value, Value])[] = [];
  let rows: Tuple[] = [];
  let characters = 0;
  for (const row of documentRows(given, named)) {
    const [, uri = null, , sha256 = null, text] = row;
    read.push([uri, sha256]);
    characters += typeof text === "string" ? text.length : 0;
    if (rows.push(row) < rowsPerBatch && characters < charactersPerBatch) continue;
    yield { table, rows };
    [rows, characters] = [[], 0];
  }
  if (rows.length > 0) yield { table, rows };
  return read;
}

/** Those that episodes name come first, in the order of their numbers. One at a time, for texts are long. */
function* documentRows(
  given: readonly StoredDocument[],
  named: readonly string[],
): Generator<Tuple> {
  const byUri = new Map(given.map((document) => [storable(document.uri), document]));
  const uris = new Set([...named, ...[...byUri.keys()].sort()]);
  for (const [number, uri] of [...uris].entries()) {
    const document = byUri.get(uri);
    if (!document) {
      yield [number, uri, null, null, null];
      continue;
    }
    const { mediaType = null, text } = document;
    const sha256 = createHash("sha256").update(text).digest("hex");
    yield [number, uri, mediaType, sha256, storable(text)];
  }
}

function correctionRows(corrections: GraphToWrite["corrections"]): Tuple[] {
  return corrections ? [[0, storable(corrections.uri), storable(corrections.text)]] : [];
}

function communityRows({ attributes }: GraphRecords): Tuple[] {
  return (attributes.communities ?? []).map(({ label, size }, i) => [i, storable(label), size]);
}

function relationRows(): Tuple[] {
  return relationTypes
    .map(({ id, label, inverse }): Tuple => [relationNumbers.get(id)!, id, label, inverse])
    .sort((a, b) => Number(a[0]) - Number(b[0]));
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
