// A graph as batches of rows for its tables, in the order in which they may be written.
import { createHash } from "node:crypto";
import { countedRecords } from "../graph/counts.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import { createColumnGatherer, isInColumns } from "./column-file-rows.ts";
import type { Tuple, Value } from "./database.ts";
import { storable } from "./exact.ts";
import { createRowMaker, relationNumbers } from "./graph-rows.ts";
import { episodeText, type EpisodeText, type Numbering } from "./numbering.ts";
import { documentation, runs, searchTables, tables, views, type Table } from "./graph-schema.ts";
import { mapContent, type MapContent } from "./prominence.ts";
import { createRowDigest } from "./row-digest.ts";

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
  /** Whether no more rows of this table come; where nothing says so, that is known at the end. */
  readonly isLast?: boolean;
}

/** What the batches said when all were made. */
export interface BatchSummary {
  /** Stands for the graph: see {@link createRowDigest}. */
  readonly version: string;
  /** SHA-256 of what the graph was made of. */
  readonly inputs: string;
}

/** A graph in two halves: what does not depend on where its nodes stand, and the rest. */
export interface GraphBatches {
  /** The edges; to be gone through to the end before `rest`. */
  ahead(): Generator<Batch>;
  /** The nodes and all else, once they have their places; the edges must be those of `ahead`. */
  rest(graph: GraphToWrite): Generator<Batch, BatchSummary>;
}

/** Rows of a table that are handed on together; while they wait they are in the way of whoever looks for garbage. */
const rowsPerBatch = 1000;
/** Of documents, which may be long. */
const charactersPerBatch = 1_000_000;

/** The tables into which batches go. */
export const tableNamed: ReadonlyMap<string, Table> = new Map(
  [documentation, ...tables].map((table) => [table.name, table]),
);

/** All batches of a graph whose nodes have their places. */
export function* graphBatches(graph: GraphToWrite): Generator<Batch, BatchSummary> {
  const batches = createGraphBatches(graph);
  yield* batches.ahead();
  return yield* batches.rest(graph);
}

/**
 * All batches of a graph, first those that do not depend on where the nodes stand; `placed` is the whole graph once that
 * is known.
 */
export async function* graphBatchesAhead(
  unplaced: Pick<GraphToWrite, "records" | "keepsColumns">,
  placed: Promise<GraphToWrite>,
): AsyncGenerator<Batch, BatchSummary> {
  // Its failure is told when it is waited for.
  placed.catch(() => {});
  const batches = createGraphBatches(unplaced);
  yield* batches.ahead();
  return yield* batches.rest(await placed);
}

/**
 * Goes through the edges once and through the nodes twice, for their numbers and for their rows. Memory: the ids, the
 * links, and the texts of the episodes; of graphs of some size that a page can show, their columns.
 */
export function createGraphBatches({
  records: unplaced,
  keepsColumns = isInColumns(unplaced),
}: Pick<GraphToWrite, "records" | "keepsColumns">): GraphBatches {
  const numbering = numberNodes(unplaced);
  const rows = createRowMaker(numbering);
  const columns = keepsColumns ? createColumnGatherer(numbering.nodes) : undefined;
  const digest = createRowDigest();
  const countedEdges = countedRecords(unplaced);

  function* madeRows(atLeast: number): Generator<Batch> {
    if (rows.waiting < atLeast) return;
    for (const batch of batchesOf(rows.take(atLeast))) {
      digest.add(batch.table.name, batch.rows);
      yield batch;
    }
  }
  return {
    *ahead() {
      for (const edge of countedEdges.records.edges()) {
        rows.edge(edge);
        columns?.edge(edge);
        yield* madeRows(rowsPerBatch);
      }
      yield* madeRows(1);
      yield* lastOf("edge", "evidence");
    },
    *rest(graph) {
      const { attributes } = graph.records;
      const content = mapContent(graph.records);
      const prominence = new Map(content.order.map((id, place) => [id, place]));
      const countedNodes = countedRecords(graph.records);
      for (const node of countedNodes.records.nodes()) {
        rows.node(node, prominence.get(node.id));
        columns?.node(node);
        yield* madeRows(rowsPerBatch);
      }
      yield* madeRows(1);
      yield* lastOf("node", "alias", "episode", "section", "mention");
      yield* linkBatches(content, numbering, prominence);
      yield* lastOf("link");
      const { relations, quotations } = countedEdges.counts();
      const counts = { ...countedNodes.counts(), relations, quotations };
      const columnFile = columns?.rows({ attributes, counts }, content.links) ?? [];

      const named = rows.recognizers.map((name, number): Tuple => [number, storable(name)]);
      digest.add("recognizer", named);
      digest.add("fact", [[JSON.stringify(attributes)]]);
      digest.add(
        "document",
        rows.documents.map((uri) => [uri]),
      );
      const version = digest.result();
      const read = yield* documentBatches(graph.documents ?? [], rows.documents);
      const inputs = digestOf([read, graph.corrections ?? null]);
      yield* batchesOf(
        new Map<string, readonly Tuple[]>([
          ["recognizer", named],
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
    },
  };
}

/** Stands for the content of a graph: the same wherever it is kept. */
export function graphVersion(records: GraphRecords): string {
  const batches = graphBatches({ records, keepsColumns: false });
  for (;;) {
    const next = batches.next();
    if (next.done) return next.value.version;
  }
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

/** Says that no more rows of these tables come. */
function* lastOf(...names: readonly string[]): Generator<Batch> {
  for (const name of names) yield { table: tableNamed.get(name)!, rows: [], isLast: true };
}

function numberNodes(records: GraphRecords): Numbering {
  const nodes = new Map<string, number>();
  const texts = new Map<number, EpisodeText>();
  const dated: { readonly id: string; readonly date: string }[] = [];
  for (const { id, attributes } of records.nodes()) {
    const number = nodes.size;
    nodes.set(id, number);
    if (attributes.entityType !== "episode") continue;
    texts.set(number, episodeText(attributes.text));
    dated.push({ id, date: attributes.published ?? "" });
  }
  dated.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.id < b.id ? -1 : 1));
  const positions = new Map(dated.map(({ id }, position) => [id, position]));
  return { nodes, positions, texts };
}

function* linkBatches(
  { links }: MapContent,
  { nodes }: Numbering,
  prominence: ReadonlyMap<string, number>,
): Generator<Batch> {
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
