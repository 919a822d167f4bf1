// Questions that go through episodes: what comes up together, which episodes are about something, which are related.
import type { EntityType } from "../../model/index.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import { askFor, type Asking } from "../asking.ts";
import type { Row } from "../database.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { GraphState } from "../graph-state.ts";
import type { Neighbour, NodeSummary, Page, PageQuery } from "../graph-store.ts";
import { idsOf } from "../read-records.ts";
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
  const episodesOfNode = yield* episodeNumbers(node, state);
  const mentioned = yield* mentionsOf(episodesOfNode, state, sql);
  const shared = countsOf(mentioned.things);
  shared.delete(node);
  const wanted = typesOnMap.filter((one) => type === undefined || one === type);
  const met = yield* ofTypes([...shared.keys()], wanted, sql);
  const ranked = met.sort((a, b) => shared.get(b)! - shared.get(a)! || a - b);
  const page = ranked.slice(offset, offset + limit);
  const nodes = yield* summariesOf(page, sql);
  const episodes = firstEpisodes(new Set(page), mostEpisodes, mentioned);
  const idOf = yield* idsOf(new Set([...episodes.values()].flat()), sql);
  const items = page.map((number): Neighbour => ({
    node: nodes.get(number)!,
    shared: shared.get(number)!,
    episodes: (episodes.get(number) ?? []).map((episode) => idOf.get(episode)!),
  }));
  return { total: ranked.length, offset, items };
}

/** What some episodes mention, as columns: an episode and a thing for each edge. */
interface Mentioned {
  readonly episodes: readonly number[];
  readonly things: readonly number[];
}

/** In the order of the episodes; of one that stands twice, twice. */
function* mentionsOf(
  episodes: readonly number[],
  { mentions }: GraphState,
  sql: GraphSql,
): Asking<Mentioned> {
  const sorted = episodes.toSorted((a, b) => a - b);
  const parts: Mentioned[] = [];
  for (let i = 0; i < sorted.length; i += episodesPerQuestion) {
    const [row] = yield* askFor(
      `SELECT ${sql.list("episode")} AS episodes, ${sql.list("thing")} AS things FROM (
         SELECT e.source AS episode, e.target AS thing FROM ${sql.numbers} w CROSS JOIN edge e
         WHERE e.source = w.value AND e.relation_type = ?) AS met`,
      JSON.stringify(sorted.slice(i, i + episodesPerQuestion)),
      mentions,
    );
    // The two are made of the same rows.
    parts.push({ episodes: listIn(row, "episodes"), things: listIn(row, "things") });
  }
  if (parts.length === 1) return parts[0]!;
  return {
    episodes: parts.flatMap((part) => part.episodes),
    things: parts.flatMap((part) => part.things),
  };
}

/** Numbers that SQL has listed; of no rows PostgreSQL makes no list. */
function listIn(row: Row | undefined, name: string): number[] {
  return JSON.parse(String(row?.[name] ?? "[]")) as number[];
}

/** How often each number stands in a list; in their order. */
function countsOf(numbers: readonly number[]): Map<number, number> {
  // Sorted first: a map that is asked for each of tens of thousands takes several times as long.
  const sorted = Uint32Array.from(numbers).sort();
  const counts = new Map<number, number>();
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const number = sorted[start]!;
    while (sorted[end] === number) end++;
    counts.set(number, end - start);
  }
  return counts;
}

/** Those nodes that are of some types. */
function* ofTypes(
  numbers: readonly number[],
  types: readonly EntityType[],
  sql: GraphSql,
): Asking<number[]> {
  const [row] = yield* askFor(
    `SELECT ${sql.list("number")} AS numbers FROM (
       SELECT n.number FROM ${sql.numbers} w CROSS JOIN node n WHERE n.number = w.value
         AND n.entity_type IN (SELECT value FROM ${sql.texts} AS types)) AS found`,
    JSON.stringify(numbers),
    JSON.stringify(types),
  );
  return listIn(row, "numbers");
}

/** The first episodes, by number, that mention each of some things. */
function firstEpisodes(
  wanted: ReadonlySet<number>,
  most: number,
  { episodes, things }: Mentioned,
): Map<number, number[]> {
  const pairs: { readonly episode: number; readonly thing: number }[] = [];
  things.forEach((thing, i) => {
    if (wanted.has(thing)) pairs.push({ episode: episodes[i]!, thing });
  });
  const first = new Map<number, number[]>();
  if (most === 0) return first;
  for (const { episode, thing } of pairs.sort((a, b) => a.episode - b.episode)) {
    const list = first.get(thing);
    if (!list) first.set(thing, [episode]);
    else if (list.length < most) list.push(episode);
  }
  return first;
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
export function* thingNumbers(episode: number, mentions: number, sql: GraphSql): Asking<number[]> {
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
  const numbers = [...new Set(yield* thingNumbers(node, state.mentions, sql))];
  const nodes = yield* summariesOf(numbers, sql);
  return numbers.map((number) => nodes.get(number)!);
}
