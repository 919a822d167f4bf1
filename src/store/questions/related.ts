// The question which episodes are most closely related, without going through what nearly all of them mention.
import { askFor, type Asking } from "../asking.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { GraphState } from "../graph-state.ts";
import type { Related } from "../graph-store.ts";
import { thingNumbers } from "./episodes.ts";
import { numberOf, summariesOf } from "./nodes.ts";

/** A thing that an episode mentions, and what it says for the kinship of another that does. */
interface Term {
  readonly thing: number;
  readonly weight: number;
  /** Edges from episodes to it. */
  readonly count: number;
}

/** More than rounding to three decimals, which comes before scores are compared, can change. */
const rounding = 0.001;
/** Edges that are read of an episode, about. */
const edgesOfEpisode = 24;

/**
 * As `relatedEpisodes`. Episodes are scored thing by thing, the rarest first; once what is left cannot lift one that shares
 * none of those before among the best, only the candidates are asked about the rest (MaxScore: Turtle & Flood 1995,
 * doi:10.1016/0306-4573(95)00020-H).
 */
export function* related(
  episode: string,
  limit: number,
  state: GraphState,
  sql: GraphSql,
): Asking<Related[]> {
  const node = yield* numberOf(episode);
  if (node === undefined || limit <= 0) return [];
  const { terms, isPlain } = yield* termsOf(node, state, sql);
  const left = remaining(terms);
  let scores = new Map<number, number>();
  let highest = 0;
  const add = (other: number, weight: number) => {
    if (other === node) return;
    const score = (scores.get(other) ?? 0) + weight;
    scores.set(other, score);
    if (score > highest) highest = score;
  };
  for (const [i, { thing, weight }] of terms.entries()) {
    const most = left[i]!.weight + rounding;
    const least = isPlain && most < highest ? bestOf(scores.values(), limit) : 0;
    if (most < least) {
      const candidates = new Map([...scores].filter(([, score]) => score + most >= least));
      if (candidates.size * edgesOfEpisode < left[i]!.count) {
        scores = candidates;
        const rest = terms.slice(i);
        const met = yield* sharedBy([...scores.keys()], rest, state, sql);
        for (const term of rest)
          for (const other of met.get(term.thing) ?? []) add(other, term.weight);
        break;
      }
    }
    for (const other of yield* episodesWith(thing, state)) add(other, weight);
  }
  const ranked = [...scores]
    .map(([number, score]) => ({ number, score: Math.round(score * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, limit);
  return yield* described(ranked, terms, state, sql);
}

/** The best with what they share. */
function* described(
  ranked: readonly { readonly number: number; readonly score: number }[],
  terms: readonly Term[],
  state: GraphState,
  sql: GraphSql,
): Asking<Related[]> {
  const numbers = ranked.map(({ number }) => number);
  const met = yield* sharedBy(numbers, terms, state, sql);
  const nodes = yield* summariesOf([...numbers, ...met.keys()], sql);
  const shared = new Map(numbers.map((number) => [number, [] as number[]]));
  for (const { thing } of terms)
    for (const number of met.get(thing) ?? []) shared.get(number)!.push(thing);
  return ranked.map(({ number, score }) => ({
    node: nodes.get(number)!,
    shared: shared.get(number)!.map((thing) => nodes.get(thing)!),
    score,
  }));
}

/** What an episode mentions, the rarest first; and whether each episode has at most one edge to each, none worth less than 0. */
function* termsOf(
  node: number,
  { mentions, episodeOf, counts }: GraphState,
  sql: GraphSql,
): Asking<{ terms: Term[]; isPlain: boolean }> {
  const things = yield* thingNumbers(node, mentions, sql);
  const edgesTo = "SELECT count(*) FROM edge e WHERE e.target = w.value AND e.relation_type = ?";
  const rows = yield* askFor(
    `SELECT w.value AS thing, (${edgesTo}) AS mentioned, (${edgesTo}) AS belonging FROM ${sql.numbers} w`,
    mentions,
    episodeOf,
    JSON.stringify([...new Set(things)]),
  );
  // Only edges with a key of their own can be several between the same two nodes.
  const own = yield* askFor("SELECT 1 AS found FROM edge WHERE key IS NOT NULL LIMIT 1");
  let isPlain = own.length === 0;
  const byThing = new Map<number, Term>();
  for (const row of rows) {
    const [thing, mentioned, belonging] = ["thing", "mentioned", "belonging"].map((name) =>
      Number(row[name]),
    );
    const count = mentioned! + belonging!;
    const weight = Math.log2(1 + counts.episodes / count) - 1;
    if (belonging! > 0 || weight < 0) isPlain = false;
    byThing.set(thing!, { thing: thing!, weight, count });
  }
  const terms = things.map((thing) => byThing.get(thing)!);
  return { terms: terms.sort((a, b) => b.weight - a.weight || a.thing - b.thing), isPlain };
}

/** The weights and counts of the terms from each on, summed up. */
function remaining(terms: readonly Term[]): { weight: number; count: number }[] {
  let [weight, count] = [0, 0];
  const sums = terms.toReversed().map((term) => {
    weight += term.weight;
    count += term.count;
    return { weight, count };
  });
  return sums.reverse();
}

/** The last of so many best scores; none of fewer. */
function bestOf(scores: Iterable<number>, count: number): number {
  const sorted = Float64Array.from(scores).sort();
  return sorted.at(-count) ?? -Infinity;
}

/** Numbers of the episodes with an edge to a thing. */
function* episodesWith(thing: number, { mentions, episodeOf }: GraphState): Asking<number[]> {
  const rows = yield* askFor(
    "SELECT source FROM edge WHERE target = ? AND relation_type IN (?, ?)",
    thing,
    mentions,
    episodeOf,
  );
  return rows.map(({ source }) => Number(source));
}

/** Which of some episodes have an edge to a thing, by thing. */
function* sharedBy(
  episodes: readonly number[],
  terms: readonly Term[],
  { mentions, episodeOf }: GraphState,
  sql: GraphSql,
): Asking<ReadonlyMap<number, readonly number[]>> {
  const rows = yield* askFor(
    `SELECT e.source, e.target FROM ${sql.numbers} w CROSS JOIN edge e WHERE e.source = w.value
       AND e.relation_type IN (?, ?) AND e.target IN (SELECT value FROM ${sql.numbers} AS ends)`,
    JSON.stringify(episodes),
    mentions,
    episodeOf,
    JSON.stringify([...new Set(terms.map(({ thing }) => thing))]),
  );
  const met = new Map<number, number[]>();
  for (const row of rows) {
    const [episode, thing] = [Number(row["source"]), Number(row["target"])];
    const list = met.get(thing);
    if (list) list.push(episode);
    else met.set(thing, [episode]);
  }
  return met;
}
