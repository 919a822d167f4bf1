// Tables, views and indexes of a graph in a database, each with what it holds: the file is an interface, so this is its
// documentation. One schema for `*.castgraph` files, for the SQLite export and for PostgreSQL.
import { entityTypes } from "../ontology/entity-types.ts";
import type { Dialect } from "./database.ts";

/** A table or a view. */
export interface Definition {
  readonly name: string;
  /** One sentence; stands in the table `documentation`. */
  readonly description: string;
  readonly sql: string;
}

/** A table by its columns, in the order in which rows are written. */
export interface Table extends Definition {
  readonly columns: readonly string[];
}

/** How a table is defined: `"end"` is quoted because it is a word of SQL. */
function table(name: string, description: string, columns: string, key?: string): Table {
  const names = columns.split(/,\s*/).map((column) => column.trim().split(/\s/)[0]!);
  const constraint = key ? `, PRIMARY KEY (${key})` : "";
  const sql = `CREATE TABLE ${name} (${columns}${constraint}) STRICT${key ? ", WITHOUT ROWID" : ""};`;
  return { name, description, sql, columns: names };
}
const view = (name: string, description: string, select: string): Definition => ({
  name,
  description,
  sql: `CREATE VIEW ${name} AS ${select};`,
});

/** What every table and view holds; shared with other parts of the store, so made only if it is not there. */
export const documentation: Table = {
  ...table(
    "documentation",
    "What each table and view holds.",
    "name TEXT PRIMARY KEY, description TEXT NOT NULL",
  ),
  sql: "CREATE TABLE IF NOT EXISTS documentation (name TEXT PRIMARY KEY, description TEXT NOT NULL) STRICT;",
};

/** The graphs that were written, one after the other; kept when a new one comes. */
export const runs: Table = table(
  "run",
  "The graphs that were written into this store: SHA-256 of the rows of the graph, and of what it was made of.",
  "number INTEGER PRIMARY KEY, version TEXT NOT NULL, inputs TEXT NOT NULL",
);

/** Came with the second version, and is made where it is missing. */
const columnFile: Table = {
  ...table(
    "column_file",
    "The map of a larger graph as the explorer loads it, one file cut into parts; derived from the other tables.",
    "part INTEGER PRIMARY KEY, bytes BLOB NOT NULL",
  ),
  sql: "CREATE TABLE IF NOT EXISTS column_file (part INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;",
};

/** The tables of the graph; those that refer to others come after them. */
export const tables: readonly Table[] = [
  table(
    "fact",
    "What is known of the graph as a whole, as JSON: its version, its counts, its attributes, whether its columns are kept.",
    "name TEXT PRIMARY KEY, value TEXT NOT NULL",
  ),
  table(
    "relation_type",
    "Kinds of statement, in words from subject to object and back.",
    "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, inverse TEXT NOT NULL",
  ),
  table(
    "recognizer",
    "The rules by which things and statements were found.",
    "number INTEGER PRIMARY KEY, name TEXT NOT NULL",
  ),
  table(
    "community",
    "Groups of things that come up together, the largest first.",
    "number INTEGER PRIMARY KEY, label TEXT NOT NULL, size INTEGER NOT NULL",
  ),
  table(
    "document",
    "What was read; the text and its SHA-256 where the graph was built here.",
    "number INTEGER PRIMARY KEY, uri TEXT NOT NULL, media_type TEXT, sha256 TEXT, text TEXT",
  ),
  table(
    "correction",
    "The corrections that were applied, as they were given.",
    "number INTEGER PRIMARY KEY, uri TEXT NOT NULL, text TEXT NOT NULL",
  ),
  table(
    "node",
    "Everything in the graph: things, shows and episodes, numbered in the order of their ids. slug: the name without case, " +
      "accents and punctuation. prominence: place in the order in which the map takes things up. exact: attributes that have " +
      "no column, or that a column cannot hold, as JSON.",
    "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, slug TEXT NOT NULL, entity_type TEXT NOT NULL, " +
      "kind TEXT, episode_count INTEGER, first_published TEXT, last_published TEXT, community INTEGER, pagerank REAL, " +
      "x REAL, y REAL, prominence INTEGER, exact TEXT",
  ),
  table(
    "alias",
    "Other names of a thing, in order.",
    "node INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, slug TEXT NOT NULL",
    "node, position",
  ),
  table(
    "episode",
    "Episodes with their text, the latest first; spans elsewhere are offsets into it, in UTF-16 code units.",
    "position INTEGER PRIMARY KEY, node INTEGER NOT NULL UNIQUE, show TEXT NOT NULL, title TEXT, published TEXT, " +
      "duration_seconds REAL, url TEXT, document INTEGER NOT NULL, text TEXT NOT NULL",
  ),
  table(
    "section",
    "What each stretch of an episode's text is; episode is the number of its node.",
    'episode INTEGER NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, speaker TEXT',
    "episode, position",
  ),
  table(
    "mention",
    "Where an episode names a thing; both are numbers of nodes.",
    'episode INTEGER NOT NULL, position INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, node INTEGER NOT NULL, ' +
      "recognizer INTEGER NOT NULL, confidence REAL NOT NULL",
    "episode, position",
  ),
  table(
    "edge",
    "Statements: source, relation, target, numbered in the order of their keys. key: where it is not source|relation|target.",
    "number INTEGER PRIMARY KEY, source INTEGER NOT NULL, target INTEGER NOT NULL, relation_type INTEGER NOT NULL, " +
      "confidence REAL NOT NULL, role TEXT, provenance TEXT, weight REAL NOT NULL, key TEXT, exact TEXT",
  ),
  table(
    "evidence",
    "The quotations that a statement stands on: places in the text of an episode. quote: only where the place does not give it.",
    'edge INTEGER NOT NULL, position INTEGER NOT NULL, episode INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, ' +
      "recognizer INTEGER NOT NULL, confidence REAL NOT NULL, quote TEXT",
    "edge, position",
  ),
  table(
    "link",
    "The strongest links of each thing on the map, derived from shared episodes and statements. reach: the prominence of its " +
      "less prominent end.",
    "source INTEGER NOT NULL, target INTEGER NOT NULL, episodes INTEGER NOT NULL, weight REAL NOT NULL, " +
      "asserted INTEGER NOT NULL, direction INTEGER NOT NULL, reach INTEGER NOT NULL",
    "source, target",
  ),
  columnFile,
];

/** Indexes by the questions they answer; made when the tables are full, which is far cheaper than row by row. */
const indexes: readonly (readonly [name: string, on: string])[] = [
  ["node_slug", "node (slug, episode_count)"],
  ["node_type", "node (entity_type, episode_count DESC, number)"],
  ["node_prominence", "node (prominence) WHERE prominence IS NOT NULL"],
  ["alias_slug", "alias (slug)"],
  ["mention_node", "mention (node)"],
  ["edge_out", "edge (source, relation_type, target)"],
  ["edge_in", "edge (target, relation_type, source)"],
  ["edge_key", "edge (key) WHERE key IS NOT NULL"],
  ["link_target", "link (target, source)"],
  ["link_reach", "link (reach, weight, episodes, asserted, direction)"],
];

/** Statements that make the indexes. */
export const createIndexes = indexes.map(createIndex).join("\n");
/** Statements that take the indexes away, before many rows come. */
export const dropIndexes = indexes.map(([name]) => `DROP INDEX IF EXISTS ${name};`).join("\n");

function createIndex([name, on]: (typeof indexes)[number]): string {
  return `CREATE INDEX ${name} ON ${on};`;
}

/** Statements that bring the indexes of a table in SQLite up to what it holds, once it is full; nothing where it has none. */
export function completeTable(table: string): string {
  const ofTable = indexes.filter(([, on]) => on.startsWith(`${table} (`)).map(createIndex);
  for (const { name, content } of searchTables)
    if (content === table) ofTable.push(`INSERT INTO ${name} (${name}) VALUES ('rebuild');`);
  return ofTable.join("\n");
}

/** What a quotation says: SQL counts characters as the offsets do, but for texts whose quotations are kept. */
const quote = `coalesce(evidence.quote, substr(episode.text, evidence.start + 1, evidence."end" - evidence.start))`;

/** Read-only views in words instead of numbers. */
export const views: readonly Definition[] = [
  ...entityTypes.map(({ id, plural, description }) =>
    view(
      plural.toLowerCase().replaceAll(" ", "_"),
      description,
      "SELECT node.id, label AS name, kind, episode_count, first_published, last_published, pagerank, " +
        "(SELECT label FROM community WHERE number = node.community) AS community, " +
        "(SELECT group_concat(name, '; ') FROM alias WHERE alias.node = node.number) AS aliases " +
        `FROM node WHERE entity_type = '${id}' ORDER BY episode_count DESC, node.id`,
    ),
  ),
  view(
    "episodes",
    "Episodes, the latest first.",
    "SELECT node.id, node.label, show, title, published, duration_seconds, url, document.uri AS document, " +
      "document.sha256 AS document_sha256, episode.text FROM episode JOIN node ON node.number = episode.node " +
      "JOIN document ON document.number = episode.document ORDER BY position",
  ),
  view(
    "statement",
    "Every statement in words, one row for each of its quotations.",
    `SELECT s.label AS subject, r.label AS relation, o.label AS object, ${quote} AS quote, e.label AS episode, ` +
      "episode.published, edge.confidence, rule.name AS recognizer, s.id AS source, r.id AS relation_type, o.id AS target, " +
      "edge.number AS edge " +
      "FROM edge JOIN node s ON s.number = edge.source JOIN node o ON o.number = edge.target " +
      "JOIN relation_type r ON r.number = edge.relation_type " +
      "LEFT JOIN evidence ON evidence.edge = edge.number LEFT JOIN node e ON e.number = evidence.episode " +
      "LEFT JOIN episode ON episode.node = evidence.episode LEFT JOIN recognizer rule ON rule.number = evidence.recognizer",
  ),
  view(
    "named",
    "Every place where an episode names a thing, in words.",
    'SELECT e.label AS episode, n.label AS name, n.id, mention.start, mention."end", r.name AS recognizer, mention.confidence ' +
      "FROM mention JOIN node e ON e.number = mention.episode JOIN node n ON n.number = mention.node " +
      "JOIN recognizer r ON r.number = mention.recognizer",
  ),
  view(
    "together",
    "Pairs of things and the number of episodes that mention both.",
    "SELECT x.id AS first, y.id AS second, count(*) AS episodes FROM edge a JOIN edge b ON a.source = b.source " +
      "AND a.target < b.target JOIN node x ON x.number = a.target JOIN node y ON y.number = b.target " +
      "WHERE a.relation_type = (SELECT number FROM relation_type WHERE id = 'mentions') " +
      "AND b.relation_type = a.relation_type GROUP BY x.id, y.id",
  ),
];

/** Search in names and texts: FTS5 with external content; PostgreSQL indexes the same words. */
const fullText: Readonly<Record<Dialect, string>> = {
  sqlite: `
CREATE VIRTUAL TABLE name_search USING fts5 (slug, content = 'node', content_rowid = 'number', tokenize = 'ascii');
CREATE VIRTUAL TABLE text_search USING fts5 (text, content = 'episode', content_rowid = 'position', tokenize = 'unicode61 remove_diacritics 2');
`,
  postgres: `
ALTER TABLE episode ADD COLUMN words TEXT NOT NULL DEFAULT '';
CREATE INDEX node_words ON node USING GIN (string_to_array(slug, '-'));
CREATE INDEX episode_words ON episode USING GIN (string_to_array(words, ' '));
`,
};

/** The full-text indexes as tables that can be named in documentation, each with the table whose words it holds. */
export const searchTables: readonly (Pick<Definition, "name" | "description"> & {
  readonly content: string;
})[] = [
  {
    name: "name_search",
    content: "node",
    description: "Full-text search (FTS5) in the names, as slugs.",
  },
  {
    name: "text_search",
    content: "episode",
    description: "Full-text search (FTS5) in the texts of the episodes.",
  },
];

/** From one version of the tables to the next. */
export const graphMigrations = [
  createGraphTables,
  (dialect: Dialect) => (dialect === "sqlite" ? columnFile.sql : forPostgres(columnFile.sql)),
] as const;

/** All statements that make an empty graph, {@link createIndexes} but where they are to come later. */
export function createGraphTables(dialect: Dialect, withIndexes = true): string {
  const all = [
    ...[documentation, runs, ...tables].map(({ sql }) => sql),
    withIndexes ? createIndexes : "",
    fullText[dialect],
    ...views.map(({ sql }) => sql),
  ].join("\n");
  return dialect === "sqlite" ? all : forPostgres(all);
}

/** Texts are ordered by their code points, numbers are of eight bytes. */
function forPostgres(sql: string): string {
  return sql
    .replace(/ STRICT(, WITHOUT ROWID)?/g, "")
    .replace(/\bTEXT\b/g, 'TEXT COLLATE "C"')
    .replace(/\bREAL\b/g, "DOUBLE PRECISION")
    .replace(/\bBLOB\b/g, "BYTEA")
    .replace(/group_concat/g, "string_agg");
}
