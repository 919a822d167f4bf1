// Every question of a graph store, asked about nodes drawn by chance with a fixed seed, and how long the answers take.
import { createRandom } from "../../src/analysis/random.ts";
import type { EntityType } from "../../src/model/index.ts";
import { entityTypes } from "../../src/ontology/entity-types.ts";
import { relationTypes } from "../../src/ontology/relation-types.ts";
import type { Database } from "../../src/store/database.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** The times of one kind of question, in milliseconds. */
export interface QuestionResult {
  readonly question: string;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
}

/** What may be asked about. */
export interface Subjects {
  readonly things: readonly string[];
  readonly episodes: readonly string[];
  readonly shows: readonly string[];
  /** Of each kind of thing the twenty in most episodes; no shows. */
  readonly hubs: readonly string[];
  readonly labels: readonly string[];
  /** Labels of the hubs. */
  readonly knownLabels: readonly string[];
  /** A thousand keys of edges. */
  readonly keys: readonly string[];
}

/** How often each question is asked, each time about something else; slow ones less often. */
const mostRepeats = 200;
const fewestRepeats = 40;
/** After so long a question has been asked often enough. */
const enoughMilliseconds = 3000;

/** Reads from the tables what there is to ask about. */
export async function readSubjects(database: Database): Promise<Subjects> {
  const rows = await database.rows(
    "SELECT id, label, entity_type, episode_count FROM node ORDER BY number",
  );
  // Ids that begin otherwise stand in the tables in another form; graphs to measure have none.
  const nodes = rows.map((row) => ({
    id: String(row["id"]),
    label: String(row["label"]),
    type: String(row["entity_type"]),
    episodes: Number(row["episode_count"] ?? 0),
  }));
  const ofType = (type: string) => nodes.filter((node) => node.type === type);
  const hubs = entityTypes
    .filter(({ id }) => id !== "podcast")
    .flatMap(({ id }) =>
      ofType(id)
        .sort((a, b) => b.episodes - a.episodes)
        .slice(0, 20),
    )
    .filter(({ episodes }) => episodes >= 20);
  const edges = await database.rows("SELECT count(*) AS count FROM edge");
  const random = createRandom(11);
  const numbers = Array.from({ length: 1000 }, () =>
    Math.floor(random() * Number(edges[0]!["count"])),
  );
  const ends = await database.rows(
    `SELECT s.id AS source, g.relation_type, t.id AS target FROM edge g JOIN node s ON s.number = g.source
     JOIN node t ON t.number = g.target WHERE g.number IN (${numbers.join(", ")}) ORDER BY g.number`,
  );
  const types = relationTypes.map(({ id }) => id).sort();
  return {
    things: nodes.filter(({ type }) => type !== "episode").map(({ id }) => id),
    episodes: ofType("episode").map(({ id }) => id),
    shows: ofType("podcast").map(({ id }) => id),
    hubs: hubs.map(({ id }) => id),
    labels: nodes.map(({ label }) => label),
    knownLabels: hubs.map(({ label }) => label),
    keys: ends.map(
      (row) =>
        `${String(row["source"])}|${types[Number(row["relation_type"])]}|${String(row["target"])}`,
    ),
  };
}

/** Asks all questions, one kind after the other; where words are given, those whose names hold one. */
export async function timeQuestions(
  store: GraphStore,
  subjects: Subjects,
  only: readonly string[] = [],
): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  for (const [question, ask] of questionsAbout(subjects)) {
    if (only.length > 0 && !only.some((word) => question.includes(word))) continue;
    results.push(await time(question, (random) => ask(store, random)));
  }
  return results;
}

/** A line for each, in milliseconds. */
export function formatQuestions(questions: readonly QuestionResult[]): string {
  return [
    `  ${"milliseconds".padEnd(34)}${["p50", "p95", "slowest"].map((name) => name.padStart(10)).join("")}`,
    ...questions.map(
      ({ question, p50, p95, slowest }) =>
        `  ${question.padEnd(34)}${[p50, p95, slowest].map((value) => value.toFixed(2).padStart(10)).join("")}`,
    ),
  ].join("\n");
}

async function time(
  question: string,
  ask: (random: () => number) => Promise<unknown>,
): Promise<QuestionResult> {
  const random = createRandom(7);
  const times: number[] = [];
  const begin = performance.now();
  for (let i = 0; i < mostRepeats; i++) {
    const start = performance.now();
    if (i >= fewestRepeats && start - begin > enoughMilliseconds) break;
    await ask(random);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    question,
    p50: times[Math.floor(times.length * 0.5)]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    slowest: times.at(-1)!,
  };
}

type Random = () => number;
type Ask = (store: GraphStore, random: Random) => Promise<unknown>;

function* questionsAbout(subjects: Subjects): Generator<readonly [string, Ask]> {
  const { things, episodes, shows, hubs, labels, knownLabels, keys } = subjects;
  const one = <T>(items: readonly T[], random: Random) =>
    items[Math.floor(random() * items.length)]!;
  const part = (label: string, random: Random) => label.slice(0, 2 + Math.floor(random() * 6));
  const several = <T>(count: number, items: readonly T[], random: Random) =>
    Array.from({ length: count }, () => one(items, random));
  const types: readonly EntityType[] = ["technology", "person", "organisation", "topic"];

  yield ["version", (store) => store.version()];
  yield ["facts", (store) => store.facts()];
  yield ["most mentioned", (store, r) => store.mostMentioned(one(types, r), 20)];
  yield ["find a name", (store, r) => store.find(one(labels, r), { limit: 20 })];
  yield ["find a part", (store, r) => store.find(part(one(labels, r), r), { limit: 20 })];
  yield ["find a letter", (store, r) => store.find(one(labels, r).slice(0, 1), { limit: 20 })];
  yield ["find a word of many", (store) => store.find("the", { limit: 20 })];
  yield ["meaning of a name", (store, r) => store.meaningOf(one(labels, r))];
  yield ["node: thing", (store, r) => store.node(one(things, r))];
  yield ["node: episode", (store, r) => store.node(one(episodes, r))];
  yield ["summaries of 500", (store, r) => store.summaries(several(500, things, r))];

  const kinds = [
    ["", things],
    [" of a hub", hubs],
    [" of a show", shows],
  ] as const;
  for (const [of, ids] of kinds.filter(([, list]) => list.length > 0)) {
    const about =
      (ask: (store: GraphStore, id: string, random: Random) => Promise<unknown>): Ask =>
      (store, r) =>
        ask(store, one(ids, r), r);
    yield [
      `neighbours${of}`,
      about((store, id) => store.neighbours(id, { limit: 20, mostEpisodes: 20 })),
    ];
    yield [
      `neighbours by type${of}`,
      about((store, id, r) => store.neighbours(id, { limit: 20, type: one(types, r) })),
    ];
    yield [`statements${of}`, about((store, id) => store.statements(id, { limit: 200 }))];
    yield [`edges${of}`, about((store, id) => store.edgesOf(id, { limit: 100 }))];
    yield [`episodes${of}`, about((store, id) => store.episodes(id, { limit: 100 }))];
    yield [
      `episodes${of}, page 5`,
      about((store, id) => store.episodes(id, { limit: 100, offset: 400 })),
    ];
    yield [
      `shared episodes${of}`,
      about((store, id, r) => store.sharedEpisodes(id, one(hubs, r), { limit: 50 })),
    ];
    yield [`edges between${of}`, about((store, id, r) => store.edgesBetween(id, one(hubs, r)))];
    yield [`paths${of}`, about((store, id, r) => store.paths(id, one(things, r), { limit: 5 }))];
    yield [
      `paths${of} to a hub`,
      about((store, id, r) => store.paths(id, one(hubs, r), { limit: 5 })),
    ];
    yield [`linked${of}`, about((store, id) => store.linked(id, { limit: 20 }))];
    for (const depth of [1, 2])
      yield [
        `subgraph${of}, ${depth} deep, 200 nodes`,
        about((store, id) => store.subgraph({ nodes: [id], depth, mostNodes: 200 })),
      ];
  }

  yield ["things", (store, r) => store.things(one(episodes, r))];
  yield ["related", (store, r) => store.related(one(episodes, r), 10)];
  yield ["edges by key, 100", (store, r) => store.edges(several(100, keys, r))];
  yield ["search: a name", (store, r) => store.search(one(labels, r), { limit: 20 })];
  yield ["search: a known name", (store, r) => store.search(one(knownLabels, r), { limit: 20 })];
  yield [
    "search: two known names",
    (store, r) => store.search(several(2, knownLabels, r).join(" "), { limit: 20 }),
  ];
  yield ["search: common words", (store) => store.search("the and", { limit: 20 })];
  yield ["search: nothing found", (store) => store.search("the qqqxyzzy", { limit: 20 })];
  // More links every time: what is kept of answers given before is of no use.
  let asked = 0;
  yield [
    "overview, for the first time",
    (store) => store.overview({ nodes: 1000, links: 4000 + ++asked }),
  ];
  yield ["overview, again", (store) => store.overview({ nodes: 1000, links: 4001 })];
  yield ["links among 200", (store, r) => store.linksAmong(several(200, things, r))];
  yield ["links among 200 hubs", (store, r) => store.linksAmong(several(200, hubs, r))];
}
