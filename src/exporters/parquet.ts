// Parquet: nodes, edges and evidence as columnar tables, for DuckDB, pandas, Polars and Spark.
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { recordsOf, type GraphRecords } from "../graph/graph-records.ts";
import { weightOf } from "./appearance.ts";
import { edgeColumns, nodeColumns, valueOf, type ColumnType } from "./columns.ts";
import type { Exportable, ExportFile, Exporter, ExportOptions, Piece } from "./exporter.ts";
import { zip } from "./zip.ts";

/** Aliases are a list of strings, other structures have the JSON type; evidence is a table of its own. Snappy-compressed. */
export const parquet: Exporter = {
  id: "parquet",
  label: "Parquet (DuckDB, pandas, Spark)",
  extension: "zip",
  mediaType: "application/zip",
  write: (graph, options) => zip(parquetFiles(graph, options)),
  files: parquetFiles,
  fileExtension: "parquet",
};

/** A column of a table; `strings` is a list of them. */
interface TableColumn {
  readonly name: string;
  readonly type: ColumnType | "strings";
}

/** Values of a row, in the order of the columns. */
type Row = readonly unknown[];

/** A row group ends with this many rows, or this many characters of text: what is held in memory at a time. */
const groupRows = 20_000;
const groupCharacters = 4_000_000;

function* parquetFiles(graph: Exportable, options: ExportOptions = {}): Generator<ExportFile> {
  const records = recordsOf(graph);
  yield { path: "nodes.parquet", pieces: nodeTable(records, options) };
  yield { path: "edges.parquet", pieces: edgeTable(records) };
  yield { path: "evidence.parquet", pieces: evidenceTable(records) };
}

function nodeTable(records: GraphRecords, options: ExportOptions): Iterable<Piece> {
  const columns = nodeColumns(records, options);
  const own: TableColumn[] = columns.map(({ name, type }) => ({
    name: name === "id" ? "attribute:id" : name,
    type: name === "aliases" ? "strings" : type,
  }));
  function* rows(): Generator<Row> {
    for (const { id, attributes } of records.nodes()) {
      yield [id, ...columns.map((column) => valueOf(attributes, column))];
    }
  }
  return table([{ name: "id", type: "string" }, ...own], rows());
}

function edgeTable(records: GraphRecords): Iterable<Piece> {
  const given = edgeColumns(records).filter(({ name }) => name !== "evidence" && name !== "weight");
  const first: TableColumn[] = [
    { name: "key", type: "string" },
    { name: "source", type: "string" },
    { name: "target", type: "string" },
    { name: "weight", type: "double" },
  ];
  const taken = new Set(first.map(({ name }) => name));
  const own = given.map(({ name, type }) => ({
    name: taken.has(name) ? `attribute:${name}` : name,
    type,
  }));
  function* rows(): Generator<Row> {
    for (const { key, source, target, attributes } of records.edges()) {
      const values = given.map((column) => valueOf(attributes, column));
      yield [key, source, target, weightOf(attributes), ...values];
    }
  }
  return table([...first, ...own], rows());
}

function evidenceTable(records: GraphRecords): Iterable<Piece> {
  const columns: TableColumn[] = [
    { name: "edge", type: "string" },
    { name: "episode", type: "string" },
    { name: "start", type: "integer" },
    { name: "end", type: "integer" },
    { name: "quote", type: "string" },
    { name: "recognizer", type: "string" },
    { name: "confidence", type: "double" },
  ];
  function* rows(): Generator<Row> {
    for (const { key, attributes } of records.edges()) {
      for (const { episode, start, end, quote, recognizer, confidence } of attributes.evidence) {
        yield [key, episode, start, end, quote, recognizer, confidence];
      }
    }
  }
  return table(columns, rows());
}

/** The bytes of a table, a piece for each row group. */
function* table(columns: readonly TableColumn[], rows: Iterable<Row>): Generator<Piece> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "castgraph" });
  const drain = () => {
    const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
    writer.index = 0;
    return bytes;
  };
  let data: unknown[][] = columns.map(() => []);
  let characters = 0;
  const writeGroup = () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: data[i]! }));
    void file.write({ columnData, rowGroupSize: groupRows });
    data = columns.map(() => []);
    characters = 0;
    return drain();
  };
  for (const row of rows) {
    for (const [i, value] of row.entries()) {
      data[i]!.push(value ?? null);
      if (typeof value === "string") characters += value.length;
    }
    if (data[0]!.length >= groupRows || characters >= groupCharacters) yield writeGroup();
  }
  if (data[0]!.length > 0) yield writeGroup();
  void file.finish();
  yield drain();
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];

function schemaOf(columns: readonly TableColumn[]): Schema {
  return [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

const primitives = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "JSON" },
  integer: { type: "INT32" },
  double: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const;

function elementsOf({ name, type }: TableColumn): Schema {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  if (type !== "strings") return [{ ...optional, ...primitives[type] }];
  return [
    { ...optional, converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...primitives.string },
  ];
}
