// Questions that go through episodes: what comes up together, which episodes are about something, which are related.
import type { EntityType } from "../../model/index.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import { askFor, type Asking } from "../asking.ts";
import { idOfStored } from "../exact.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { GraphState } from "../graph-state.ts";
import type { Neighbour, NodeSummary, Page, PageQuery, Related } from "../graph-store.ts";
import { numberOf, summariesOf } from "./nodes.ts";

const typesOnMap = entityTypes.filter(({ onMap }) => onMap).map(({ id }) => id);

/** Episodes whose mentions are counted with one question: more would keep others waiting. */
const episodesPerQuestion = 4000;

/** Which neighbours, and how many episodes to name of each. */
export interface NeighbourPage extends Required<PageQuery> {
  readonly type: EntityType | undefined;
  readonly mostEpisodes: number;
}

export function* neighbours(
  id: string,
  { type, mostEpisodes, limit, offset }: NeighbourPage,
  state: GraphState,
  sql: GraphSql,
): Asking<Page<Neighbour>> {
  const node = yield* numberOf(id);
  if (node === undefined) return { total: 0, offset, items: [] };
  const types = typesOnMap.filter((one) => type === undefined || one === type);
  const episodesOfNode = yield* episodeNumbers(node, state);
  const shared = new Map<number, number>();
  for (let i = 0; i < episodesOfNode.length; i += episodesPerQuestion) {
    const rows = yield* askFor(
      `SELECT met.number, met.shared FROM (
         SELECT b.target AS number, count(*) AS shared FROM ${sql.numbers} w CROSS JOIN edge b
         WHERE b.source = w.value AND b.relation_type = ? AND b.target <> ? GROUP BY b.target) AS met
       CROSS JOIN node n WHERE n.number = met.number AND n.entity_type IN (SELECT value FROM ${sql.texts} AS types)`,
      JSON.stringify(episodesOfNode.slice(i, i + episodesPerQuestion)),
      state.mentions,
      node,
      JSON.stringify(types),
    );
    for (const { number, shared: count } of rows)
      shared.set(Number(number), (shared.get(Number(number)) ?? 0) + Number(count));
  }
  const ranked = [...shared].sort(([a, m], [b, n]) => n - m || a - b);
  const page = ranked.slice(offset, offset + limit);
  const nodes = yield* summariesOf(
    page.map(([number]) => number),
    sql,
  );
  const items: Neighbour[] = [];
  for (const [number, count] of page) {
    const episodes =
      mostEpisodes > 0
        ? yield* firstShared(node, number, mostEpisodes, episodesOfNode.length, count, state)
        : [];
    items.push({ node: nodes.get(number)!, shared: count, episodes });
  }
  return { total: ranked.length, offset, items };
}

/** Numbers of the episodes that mention a node or belong to it; one that does so by several edges stands again. */
function* episodeNumbers(node: number, { mentions, episodeOf }: GraphState): Asking<number[]> {
  const rows = yield* askFor(
    "SELECT source FROM edge WHERE target = ? AND relation_type IN (?, ?)",
    node,
    mentions,
    episodeOf,
  );
  return rows.map(({ source }) => Number(source));
}

/** Ids of the first episodes that a node and a thing share. */
function* firstShared(
  node: number,
  thing: number,
  most: number,
  episodesOfNode: number,
  shared: number,
  { mentions, episodeOf }: GraphState,
): Asking<string[]> {
  const ofThing = "b.target = ? AND b.relation_type = ?";
  const ofNode = "a.target = ? AND a.relation_type IN (?, ?)";
  const [thingValues, nodeValues] = [
    [thing, mentions],
    [node, mentions, episodeOf],
  ];
  // From the end with fewer episodes, which for rare things is theirs.
  const isFromNode = episodesOfNode <= shared * 4;
  const joined = isFromNode
    ? `FROM edge a CROSS JOIN edge b WHERE ${ofNode} AND ${ofThing} AND b.source = a.source`
    : `FROM edge b CROSS JOIN edge a WHERE ${ofThing} AND ${ofNode} AND a.source = b.source`;
  const values = isFromNode ? [...nodeValues, ...thingValues] : [...thingValues, ...nodeValues];
  const rows = yield* askFor(
    `SELECT n.id FROM (SELECT a.source ${joined} ORDER BY a.source LIMIT ?) AS x CROSS JOIN node n
     WHERE n.number = x.source ORDER BY x.source`,
    ...values,
    most,
  );
  return rows.map((row) => idOfStored(String(row["id"])));
}

/** By date, undated last, then by id. */
const byDate = "coalesce(nullif(p.published, ''), '~'), x.source";

export function* episodes(
  id: string,
  { limit, offset }: Required<PageQuery>,
  { mentions, episodeOf }: GraphState,
  sql: GraphSql,
): Asking<Page<NodeSummary>> {
  const node = yield* numberOf(id);
  if (node === undefined) return { total: 0, offset, items: [] };
  const own = "FROM edge g WHERE g.target = ? AND g.relation_type IN (?, ?)";
  const values = [node, mentions, episodeOf];
  const [count] = yield* askFor(`SELECT count(*) AS total ${own}`, ...values);
  const rows = yield* askFor(
    `SELECT x.source FROM (SELECT g.source ${own}) AS x LEFT JOIN episode p ON p.node = x.source ORDER BY ${byDate} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
  const numbers = rows.map(({ source }) => Number(source));
  const nodes = yield* summariesOf(numbers, sql);
  const items = numbers.map((number) => nodes.get(number)!);
  return { total: Number(count!["total"]), offset, items };
}

export function* sharedEpisodes(
  a: string,
  b: string,
  { limit, offset }: Required<PageQuery>,
  state: GraphState,
  sql: GraphSql,
): Asking<Page<NodeSummary>> {
  const [one, two] = [yield* numberOf(a), yield* numberOf(b)];
  if (one === undefined || two === undefined) return { total: 0, offset, items: [] };
  const [ofOne, ofTwo] = [yield* episodeNumbers(one, state), yield* episodeNumbers(two, state)];
  const inTwo = new Set(ofTwo);
  const shared = [...new Set(ofOne)].filter((number) => inTwo.has(number));
  const rows = yield* askFor(
    `SELECT x.value AS source FROM ${sql.numbers} x LEFT JOIN episode p ON p.node = x.value
     ORDER BY coalesce(nullif(p.published, ''), '~'), x.value LIMIT ? OFFSET ?`,
    JSON.stringify(shared),
    limit,
    offset,
  );
  const numbers = rows.map(({ source }) => Number(source));
  const nodes = yield* summariesOf(numbers, sql);
  return { total: shared.length, offset, items: numbers.map((number) => nodes.get(number)!) };
}

/** Numbers of the things an episode mentions that may stand on a map, sorted; repeats stand again. */
function* thingNumbers(episode: number, { mentions }: GraphState, sql: GraphSql): Asking<number[]> {
  const rows = yield* askFor(
    `SELECT e.target FROM edge e CROSS JOIN node n WHERE e.source = ? AND e.relation_type = ? AND n.number = e.target
       AND n.entity_type IN (SELECT value FROM ${sql.texts} AS types) ORDER BY e.target`,
    episode,
    mentions,
    JSON.stringify(typesOnMap),
  );
  return rows.map(({ target }) => Number(target));
}

export function* things(episode: string, state: GraphState, sql: GraphSql): Asking<NodeSummary[]> {
  const node = yield* numberOf(episode);
  if (node === undefined) return [];
  const numbers = [...new Set(yield* thingNumbers(node, state, sql))];
  const nodes = yield* summariesOf(numbers, sql);
  return numbers.map((number) => nodes.get(number)!);
}

export function* related(
  episode: string,
  limit: number,
  state: GraphState,
  sql: GraphSql,
): Asking<Related[]> {
  const node = yield* numberOf(episode);
  if (node === undefined) return [];
  const shared = new Map<number, { thing: number; weight: number }[]>();
  for (const thing of yield* thingNumbers(node, state, sql)) {
    const others = yield* episodeNumbers(thing, state);
    const weight = Math.log2(1 + state.counts.episodes / others.length) - 1;
    for (const other of others) {
      if (other === node) continue;
      const list = shared.get(other);
      if (list) list.push({ thing, weight });
      else shared.set(other, [{ thing, weight }]);
    }
  }
  const ranked = [...shared]
    .map(([number, list]) => {
      list.sort((a, b) => b.weight - a.weight || a.thing - b.thing);
      const score = list.reduce((sum, { weight }) => sum + weight, 0);
      return { number, list, score: Math.round(score * 1000) / 1000 };
    })
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, limit);
  const nodes = yield* summariesOf(
    ranked.flatMap(({ number, list }) => [number, ...list.map(({ thing }) => thing)]),
    sql,
  );
  return ranked.map(({ number, list, score }) => ({
    node: nodes.get(number)!,
    shared: list.map(({ thing }) => nodes.get(thing)!),
    score,
  }));
}
