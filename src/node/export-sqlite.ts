// SQLite: the graph as one database file with tables to join and views to read, for Datasette, DuckDB or sqlite3.
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { weightOf } from "../exporters/appearance.ts";
import { jsonText } from "../exporters/columns.ts";
import type { Exportable, Exporter, ExportOptions, Piece } from "../exporters/exporter.ts";
import { withoutTexts } from "../exporters/without-texts.ts";
import type { EdgeRecord, GraphRecords, NodeRecord } from "../graph/graph-records.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import { tables, views } from "./sqlite-schema.ts";

/** Written to a temporary file first, because SQLite writes nowhere else; the schema is documented in the file. */
export const sqlite: Exporter = {
  id: "sqlite",
  label: "SQLite (Datasette)",
  extension: "sqlite",
  mediaType: "application/vnd.sqlite3",
  write: writeSqlite,
};

/** What is used of the package `libsql`, which has the interface of better-sqlite3. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: unknown[]): unknown };
  close(): void;
}

function* writeSqlite(graph: Exportable, options?: ExportOptions): Generator<Piece> {
  const folder = mkdtempSync(join(tmpdir(), "castgraph-"));
  try {
    const path = join(folder, "graph.sqlite");
    fill(path, withoutTexts(graph, options));
    yield* bytesOf(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(path: string, records: GraphRecords): void {
  // Loaded here, because it loads a binary that no other command needs.
  const Libsql = createRequire(import.meta.url)("libsql") as new (path: string) => Database;
  const database = new Libsql(path);
  try {
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;");
    for (const { sql } of tables) database.exec(sql);
    database.exec("BEGIN");
    insertGraph(database, records);
    const insertNode = nodeInserter(database);
    for (const node of records.nodes()) insertNode(node);
    const insertEdge = edgeInserter(database);
    for (const edge of records.edges()) insertEdge(edge);
    database.exec("COMMIT");
    for (const { sql } of views) database.exec(sql);
    database.exec("ANALYZE; PRAGMA user_version = 1;");
  } finally {
    database.close();
  }
}

function insertGraph(database: Database, { attributes }: GraphRecords): void {
  const document = database.prepare("INSERT INTO documentation VALUES (?, ?)");
  for (const { name, description } of [...tables, ...views]) document.run(name, description);
  const relation = database.prepare("INSERT INTO relation_type VALUES (?, ?, ?)");
  for (const { id, label, inverse } of relationTypes) relation.run(id, label, inverse);
  const community = database.prepare("INSERT INTO community VALUES (?, ?, ?)");
  for (const [i, { label, size }] of (attributes.communities ?? []).entries()) {
    community.run(i, text(label), size);
  }
}

function nodeInserter(database: Database): (node: NodeRecord) => void {
  const node = prepareInsert(database, "node", 12);
  const alias = prepareInsert(database, "alias", 3);
  const episode = prepareInsert(database, "episode", 9);
  const section = prepareInsert(database, "section", 6);
  const mention = prepareInsert(database, "mention", 6);
  return ({ id, attributes }) => {
    const { label, entityType, x, y, community, pagerank } = attributes;
    const place = [community ?? null, pagerank ?? null, x ?? null, y ?? null];
    if (attributes.entityType !== "episode") {
      const { kind, aliases, episodeCount, firstPublished, lastPublished } = attributes;
      const dates = [episodeCount, firstPublished ?? null, lastPublished ?? null];
      node(id, label, entityType, kind ?? null, ...dates, ...place, others(attributes, ofEntities));
      for (const [i, name] of aliases.entries()) alias(id, i, name);
      return;
    }
    const { show, title, published, durationSeconds, url, document } = attributes;
    const dates = [null, published ?? null, published ?? null];
    node(id, label, entityType, null, ...dates, ...place, others(attributes, ofEpisodes));
    const facts = [title ?? null, published ?? null, durationSeconds ?? null, url ?? null];
    episode(id, label, show, ...facts, document, attributes.text);
    for (const [i, { role, span, speaker }] of attributes.sections.entries()) {
      section(id, i, role, span.start, span.end, speaker ?? null);
    }
    for (const { start, end, entity, recognizer, confidence } of attributes.mentions) {
      mention(id, start, end, entity, recognizer, confidence);
    }
  };
}

function edgeInserter(database: Database): (edge: EdgeRecord) => void {
  const edge = prepareInsert(database, "edge", 9);
  const evidence = prepareInsert(database, "evidence", 7);
  return ({ key, source, target, attributes }) => {
    const { relationType, confidence, role } = attributes;
    const provenance: unknown = Reflect.get(attributes, "provenance");
    const facts = [confidence, role ?? null, provenance ?? null, weightOf(attributes)];
    edge(key, source, target, relationType, ...facts, others(attributes, ofEdges));
    for (const item of attributes.evidence) {
      const { episode, start, end, quote, recognizer, confidence: sure } = item;
      evidence(key, episode, start, end, quote, recognizer, sure);
    }
  };
}

const common = ["label", "entityType", "x", "y", "community", "pagerank"];
const ofEntities = [
  ...common,
  "kind",
  "aliases",
  "episodeCount",
  "firstPublished",
  "lastPublished",
];
const ofEpisodes = [
  ...common,
  "show",
  "title",
  "published",
  "durationSeconds",
  "url",
  "document",
  "text",
  "sections",
  "mentions",
];
const ofEdges = ["relationType", "confidence", "role", "provenance", "weight", "evidence"];

/** JSON text of the attributes that have no column, if there are any. */
function others(attributes: object, known: readonly string[]): string | null {
  const rest = Object.entries(attributes).filter(([name]) => !known.includes(name));
  return rest.length > 0 ? jsonText(Object.fromEntries(rest)) : null;
}

function prepareInsert(database: Database, table: string, columns: number) {
  const marks = Array.from({ length: columns }, () => "?").join(", ");
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${marks})`);
  return (...values: unknown[]) => {
    statement.run(...values.map((value) => (typeof value === "string" ? text(value) : value)));
  };
}

/** SQLite holds UTF-8, which has no lone surrogates, and its functions take NUL for the end of a text. */
function text(value: string): string {
  return value.replace(/[\0\ud800-\udfff]/gu, "\ufffd");
}

function* bytesOf(path: string): Generator<Piece> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const buffer = new Uint8Array(1 << 20);
      const length = readSync(file, buffer, 0, buffer.length, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
