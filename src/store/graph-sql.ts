// Where the SQL of the graph differs between the two databases.
import type { Dialect } from "./database.ts";

/** Pieces of SQL. Lists go in as one parameter, JSON text. */
export interface GraphSql {
  /** A table of the numbers in a list, column `value`. */
  readonly numbers: string;
  /** A table of the texts in a list, column `value`. */
  readonly texts: string;
  /** Numbers of the nodes whose slug holds words in sequence; one parameter, see {@link GraphSql.phrase}. */
  readonly nodesWithWords: string;
  /** Positions of the episodes that hold words, after a position, ascending; see {@link GraphSql.allOf}. */
  readonly episodesWithWords: string;
  /** All values of a column in a group, in the order of the rows, as JSON text. */
  list(column: string): string;
  /** A slug as the parameter of {@link GraphSql.nodesWithWords}. */
  phrase(slug: string): string;
  /** Words as the parameter of {@link GraphSql.episodesWithWords}; `parts` cuts a word as typed into plain ones. */
  allOf(words: readonly string[], parts: (word: string) => readonly string[]): string;
}

/** FTS5 reads a query language (`c++`, `node.js` and `service-mesh` are errors): every word is quoted. */
const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

export const graphSql: Readonly<Record<Dialect, GraphSql>> = {
  sqlite: {
    numbers: "json_each(?)",
    texts: "json_each(?)",
    nodesWithWords: "SELECT rowid AS number FROM name_search WHERE name_search MATCH ?",
    episodesWithWords:
      "SELECT rowid AS position FROM text_search WHERE text_search MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
    list: (column) => `json_group_array(${column})`,
    phrase: (slug) => quoted(slug.replaceAll("-", " ")),
    allOf: (words) => words.map(quoted).join(" AND "),
  },
  postgres: {
    numbers: "(SELECT value::integer FROM json_array_elements_text(?::json))",
    texts: "(SELECT value FROM json_array_elements_text(?::json))",
    nodesWithWords:
      "SELECT number FROM node, (SELECT ?::text AS wanted) q WHERE string_to_array(slug, '-') @> string_to_array(q.wanted, '-') " +
      "AND '-' || slug || '-' LIKE '%-' || q.wanted || '-%'",
    episodesWithWords:
      "SELECT position FROM episode WHERE string_to_array(words, ' ') @> string_to_array(?, ' ') AND position > ? ORDER BY position LIMIT ?",
    list: (column) => `json_agg(${column})::text`,
    phrase: (slug) => slug,
    allOf: (words, parts) => words.flatMap(parts).join(" "),
  },
};
