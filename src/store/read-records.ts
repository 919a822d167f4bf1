// Reads nodes and edges of a database as the records they were written from.
import type { EdgeRecord, NodeRecord } from "../graph/graph-records.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/knowledge-graph.ts";
import { createRelationId, type RelationType } from "../model/index.ts";
import { askFor, type Asking } from "./asking.ts";
import type { Row, Tuple } from "./database.ts";
import { idOfStored, withDifference } from "./exact.ts";
import type { GraphSql } from "./graph-sql.ts";
import {
  edgeOfRow,
  nodeOfRow,
  type EdgeRow,
  type EvidenceRow,
  type NodeRow,
} from "./records-of-rows.ts";

/** Which numbers: a condition on a column, and its parameters. */
export interface Selection {
  readonly where: (column: string) => string;
  readonly values: Tuple;
}

/** From one number up to, not including, another. */
export function between(from: number, to: number): Selection {
  return { where: (column) => `${column} >= ? AND ${column} < ?`, values: [from, to] };
}

/** The numbers of a list. */
export function among({ numbers }: GraphSql, list: Iterable<number>): Selection {
  return {
    where: (column) => `${column} IN (SELECT value FROM ${numbers} AS wanted)`,
    values: [JSON.stringify([...list])],
  };
}

/** Texts of episodes by the numbers of their nodes: those asked for last are kept, up to so many characters. */
export interface TextCache {
  get(number: number): string | undefined;
  set(number: number, text: string): void;
}

/** Whole nodes, in the order of their numbers; texts that were read are kept where they may be wanted again. */
export function* readNodes(
  { where, values }: Selection,
  sql: GraphSql,
  texts?: TextCache,
): Asking<NodeRecord[]> {
  const nodes = yield* askFor(
    `SELECT n.number, n.id, n.label, n.entity_type, n.kind, n.episode_count, n.first_published, n.last_published,
       n.community, n.pagerank, n.x, n.y, n.exact, e.show, e.title, e.published, e.duration_seconds, e.url,
       d.uri AS document, e.text
     FROM node n LEFT JOIN episode e ON e.node = n.number LEFT JOIN document d ON d.number = e.document
     WHERE ${where("n.number")} ORDER BY n.number`,
    ...values,
  );
  const aliases = grouped(
    yield* askFor(
      `SELECT node, name FROM alias WHERE ${where("node")} ORDER BY node, position`,
      ...values,
    ),
    "node",
  );
  const sections = grouped(
    yield* askFor(
      `SELECT episode, role, start, "end", speaker FROM section WHERE ${where("episode")} ORDER BY episode, position`,
      ...values,
    ),
    "episode",
  );
  const named = yield* askFor(
    `SELECT m.episode, m.start, m."end", m.node, m.recognizer, m.confidence
     FROM mention m WHERE ${where("m.episode")} ORDER BY m.episode, m.position`,
    ...values,
  );
  const mentions = grouped(named, "episode");
  const idOf = yield* idsOf(new Set(named.map((mention) => Number(mention["node"]))), sql);
  const ruleOf = named.length > 0 ? yield* recognizers() : new Map<number, string>();
  if (texts)
    for (const { number, text } of nodes)
      if (typeof text === "string") texts.set(Number(number), text);
  return nodes.map((row): NodeRecord => {
    const number = Number(row["number"]);
    const parts = {
      ...row,
      aliases: (aliases.get(number) ?? []).map(({ name }) => String(name)),
      sections: sections.get(number) ?? [],
      mentions: (mentions.get(number) ?? []).map(({ start, end, node, recognizer, confidence }) => {
        const [entity, rule] = [idOf.get(Number(node)), ruleOf.get(Number(recognizer))];
        return { start, end, entity, recognizer: rule, confidence };
      }),
    };
    // The names of the columns are those of the fields.
    const given = nodeOfRow(parts as unknown as NodeRow);
    const { exact } = row;
    const attributes = typeof exact === "string" ? withDifference(given, exact) : given;
    return { id: idOfStored(String(row["id"])), attributes: attributes as NodeAttributes };
  });
}

/** Ids of nodes by their numbers. */
export function* idsOf(numbers: Iterable<number>, sql: GraphSql): Asking<Map<number, string>> {
  // In their order, for neighbours in the table are read together.
  const list = Float64Array.from(numbers).sort();
  if (list.length === 0) return new Map();
  const rows = yield* askFor(
    `SELECT n.number, n.id FROM ${sql.numbers} w CROSS JOIN node n WHERE n.number = w.value`,
    JSON.stringify([...list]),
  );
  return new Map(rows.map(({ number, id }) => [Number(number), idOfStored(String(id))]));
}

/** Names of rules by their numbers; there are dozens. */
function* recognizers(): Asking<Map<number, string>> {
  const rows = yield* askFor("SELECT number, name FROM recognizer");
  return new Map(rows.map(({ number, name }) => [Number(number), String(name)]));
}

/** Whole edges, in the order of their numbers. */
export function* readEdges(
  { where, values }: Selection,
  sql: GraphSql,
  texts: TextCache,
): Asking<EdgeRecord[]> {
  const edges = yield* askFor(
    `SELECT g.number, s.id AS source, t.id AS target, r.id AS relation_type, g.confidence, g.role, g.provenance, g.key, g.exact
     FROM edge g CROSS JOIN node s CROSS JOIN node t CROSS JOIN relation_type r
     WHERE ${where("g.number")} AND s.number = g.source AND t.number = g.target AND r.number = g.relation_type
     ORDER BY g.number`,
    ...values,
  );
  const pieces = yield* askFor(
    `SELECT v.edge, v.episode AS number, n.id AS episode, v.start, v."end", r.name AS recognizer, v.confidence, v.quote
     FROM evidence v CROSS JOIN node n CROSS JOIN recognizer r
     WHERE ${where("v.edge")} AND n.number = v.episode AND r.number = v.recognizer ORDER BY v.edge, v.position`,
    ...values,
  );
  const quoted = yield* textsOf(pieces, sql, texts);
  const evidence = grouped(pieces, "edge");
  return edges.map((row): EdgeRecord => {
    const own = (evidence.get(Number(row["number"])) ?? []).map(
      ({ number, episode, start, end, recognizer, confidence, quote }) => {
        const text = quoted.get(Number(number)) ?? "";
        const id = idOfStored(String(episode));
        return { episode: id, start, end, recognizer, confidence, quote, text };
      },
    );
    const parts = { ...row, evidence: own as unknown as EvidenceRow[] };
    const given = edgeOfRow(parts as unknown as EdgeRow);
    const { exact } = row;
    const attributes = typeof exact === "string" ? withDifference(given, exact) : given;
    const [source, target] = [row["source"], row["target"]].map((id) => idOfStored(String(id)));
    return {
      key: keyOf(row),
      source: source!,
      target: target!,
      attributes: attributes as EdgeAttributes,
    };
  });
}

/** The texts that some pieces of evidence point into. */
function* textsOf(
  pieces: readonly Row[],
  sql: GraphSql,
  cache: TextCache,
): Asking<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  const missing = new Set<number>();
  for (const { number, quote } of pieces) {
    if (quote !== null) continue;
    const text = cache.get(Number(number));
    if (text === undefined) missing.add(Number(number));
    else found.set(Number(number), text);
  }
  if (missing.size === 0) return found;
  const { where, values } = among(sql, missing);
  const rows = yield* askFor(`SELECT node, text FROM episode WHERE ${where("node")}`, ...values);
  for (const { node, text } of rows) {
    found.set(Number(node), String(text));
    cache.set(Number(node), String(text));
  }
  return found;
}

/** The key of an edge from a row with its own key, its type and the ids of its ends. */
export function keyOf(row: Row): string {
  const { key, source, target, relation_type: type } = row;
  if (typeof key === "string") return idOfStored(key);
  const [from, to] = [idOfStored(String(source)), idOfStored(String(target))];
  return createRelationId(from, String(type) as RelationType, to);
}

/** Keeps the texts asked for last. */
export function createTextCache(mostCharacters = 4_000_000): TextCache {
  const texts = new Map<number, string>();
  let characters = 0;
  return {
    get: (number) => texts.get(number),
    set(number, text) {
      for (const [oldest, { length }] of texts) {
        if (characters + text.length <= mostCharacters) break;
        texts.delete(oldest);
        characters -= length;
      }
      texts.set(number, text);
      characters += text.length;
    },
  };
}

function grouped(rows: readonly Row[], column: string): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = Number(row[column]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
