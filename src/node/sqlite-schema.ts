// Tables and views of the SQLite export, each with what it holds: the file is an interface, so this is its documentation.
import { entityTypes } from "../ontology/entity-types.ts";

/** A table or a view. */
export interface Definition {
  readonly name: string;
  /** One sentence; stands in the table `documentation`. */
  readonly description: string;
  readonly sql: string;
}

const table = (name: string, description: string, columns: string): Definition => ({
  name,
  description,
  sql: `CREATE TABLE ${name} (${columns}) STRICT;`,
});
const view = (name: string, description: string, select: string): Definition => ({
  name,
  description,
  sql: `CREATE VIEW ${name} AS ${select};`,
});

export const tables: readonly Definition[] = [
  table(
    "documentation",
    "What each table and view holds.",
    "name TEXT PRIMARY KEY, description TEXT NOT NULL",
  ),
  table(
    "relation_type",
    "Kinds of statement, in words from subject to object and back.",
    "id TEXT PRIMARY KEY, label TEXT NOT NULL, inverse TEXT NOT NULL",
  ),
  table(
    "community",
    "Groups of things that come up together, the largest first.",
    "number INTEGER PRIMARY KEY, label TEXT NOT NULL, size INTEGER NOT NULL",
  ),
  table(
    "node",
    "Everything in the graph: things, shows and episodes; attributes without a column of their own are JSON.",
    "id TEXT PRIMARY KEY, label TEXT NOT NULL, entity_type TEXT NOT NULL, kind TEXT, episode_count INTEGER, " +
      "first_published TEXT, last_published TEXT, community INTEGER, pagerank REAL, x REAL, y REAL, attributes TEXT",
  ),
  table(
    "alias",
    "Other names of a thing, in order.",
    "node TEXT NOT NULL REFERENCES node, position INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (node, position)",
  ),
  table(
    "episode",
    "Episodes with their text; spans elsewhere are offsets into it, in UTF-16 code units.",
    "id TEXT PRIMARY KEY REFERENCES node, label TEXT NOT NULL, show TEXT NOT NULL, title TEXT, published TEXT, " +
      "duration_seconds REAL, url TEXT, document TEXT NOT NULL, text TEXT NOT NULL",
  ),
  table(
    "section",
    "What each stretch of an episode's text is.",
    'episode TEXT NOT NULL REFERENCES episode, position INTEGER NOT NULL, role TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, ' +
      "speaker TEXT, PRIMARY KEY (episode, position)",
  ),
  table(
    "mention",
    "Where an episode names a thing.",
    'episode TEXT NOT NULL REFERENCES episode, start INTEGER NOT NULL, "end" INTEGER NOT NULL, node TEXT NOT NULL, ' +
      "recognizer TEXT NOT NULL, confidence REAL NOT NULL",
  ),
  table(
    "edge",
    "Statements: source, relation, target.",
    "key TEXT PRIMARY KEY, source TEXT NOT NULL REFERENCES node, target TEXT NOT NULL REFERENCES node, " +
      "relation_type TEXT NOT NULL REFERENCES relation_type, confidence REAL NOT NULL, role TEXT, provenance TEXT, " +
      "weight REAL NOT NULL, attributes TEXT",
  ),
  table(
    "evidence",
    "The quotations that a statement stands on.",
    'edge TEXT NOT NULL REFERENCES edge, episode TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, ' +
      "recognizer TEXT NOT NULL, confidence REAL NOT NULL",
  ),
];

export const views: readonly Definition[] = [
  ...entityTypes.map(({ id, plural, description }) =>
    view(
      plural.toLowerCase().replaceAll(" ", "_"),
      description,
      "SELECT node.id, label AS name, kind, episode_count, first_published, last_published, pagerank, " +
        "(SELECT label FROM community WHERE number = node.community) AS community, " +
        "(SELECT group_concat(name, '; ') FROM alias WHERE alias.node = node.id) AS aliases " +
        `FROM node WHERE entity_type = '${id}' ORDER BY episode_count DESC, node.id`,
    ),
  ),
  view(
    "statement",
    "Every statement in words, one row for each of its quotations.",
    "SELECT s.label AS subject, r.label AS relation, o.label AS object, evidence.quote, e.label AS episode, " +
      "e.published, edge.confidence, edge.source, edge.target, edge.key AS edge " +
      "FROM edge JOIN node s ON s.id = edge.source JOIN node o ON o.id = edge.target " +
      "JOIN relation_type r ON r.id = edge.relation_type " +
      "LEFT JOIN evidence ON evidence.edge = edge.key LEFT JOIN episode e ON e.id = evidence.episode",
  ),
  view(
    "together",
    "Pairs of things and the number of episodes that mention both.",
    "SELECT a.target AS first, b.target AS second, count(*) AS episodes FROM edge a JOIN edge b ON a.source = b.source " +
      "AND a.target < b.target WHERE a.relation_type = 'mentions' AND b.relation_type = 'mentions' GROUP BY 1, 2",
  ),
  {
    name: "indexes",
    description: "Edges and evidence are indexed by what they are joined on.",
    sql:
      "CREATE INDEX edge_source ON edge (source); CREATE INDEX edge_target ON edge (target); " +
      "CREATE INDEX evidence_edge ON evidence (edge); CREATE INDEX mention_episode ON mention (episode); " +
      "CREATE INDEX mention_node ON mention (node)",
  },
];
