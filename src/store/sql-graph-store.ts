// A graph store in a database: one implementation for SQLite and PostgreSQL.
import type { GraphRecords } from "../graph/graph-records.ts";
import type { Community } from "../graph/knowledge-graph.ts";
import type { EntityType } from "../model/index.ts";
import { answer, type Asking } from "./asking.ts";
import type { Database } from "./database.ts";
import { deadlineIn, noDeadline, type Deadline } from "./deadline.ts";
import type {
  GraphStore,
  NeighbourQuery,
  PageQuery,
  PathQuery,
  SurroundingsQuery,
} from "./graph-store.ts";
import { allRecords } from "./all-records.ts";
import { graphSql } from "./graph-sql.ts";
import { graphState, versionIn, type GraphState } from "./graph-state.ts";
import { mostCandidates } from "./memory-graph-store.ts";
import * as ask from "./sql-questions.ts";
import { overviewOf } from "./overview.ts";

/** Overviews that are kept: every page asks for the same. */
const mostOverviews = 8;

/** Pages of a file that are kept in memory: SQLite's own 2 MB hold a hundredth of what questions to a large graph read. */
const mostCachedKibibytes = 65_536;

/** Opens the graph in a database; throws a `StoreError` if there is none. Closing the store closes the database. */
export async function openSqlGraphStore(database: Database): Promise<GraphStore> {
  if (database.dialect === "sqlite")
    await database.run(`PRAGMA cache_size = -${mostCachedKibibytes}`);
  const known: { state?: GraphState } = {};
  const store = storeOver(database, known, () => noDeadline);
  await store.version();
  return store;
}

function storeOver(
  database: Database,
  known: { state?: GraphState },
  begin: () => Deadline,
): GraphStore {
  const sql = graphSql[database.dialect];

  /** What is known of the graph as it is now; read again when it has been written anew. */
  const currentState = async (): Promise<GraphState> => {
    const version = await versionIn(database);
    if (known.state?.version !== version) known.state = await graphState(database);
    return known.state;
  };

  /** Runs questions on one state of the graph: where another process has written meanwhile, again. */
  const run = async <T>(work: (state: GraphState) => Asking<T>): Promise<T> => {
    const deadline = begin();
    for (;;) {
      const state = await currentState();
      const result = await answer(work(state), database, deadline);
      if ((await versionIn(database)) === state.version) return result;
      await deadline.check();
    }
  };

  return {
    version: async () => (await currentState()).version,
    async facts() {
      const { counts, attributes } = await currentState();
      return { counts, communities: attributes.communities ?? [] };
    },
    mostMentioned: (entityType: EntityType, limit: number) =>
      run(() => ask.mostMentioned(entityType, limit)),
    find: (text, page) => run(() => ask.find(text, rows(page), sql)),
    meaningOf: (text) => run(() => ask.meaningOf(text, mostCandidates, sql)),
    node: (id) => run(() => ask.node(id, sql)),
    summaries: (ids) => run(() => ask.summaries(ids, sql)),
    neighbours: (id, { type, mostEpisodes = 0, ...page }: NeighbourQuery) =>
      run((state) => ask.neighbours(id, { type, mostEpisodes, ...rows(page) }, state, sql)),
    statements: (id, page) => run((state) => ask.statements(id, rows(page), state, sql)),
    edgesOf: (id, page) => run((state) => ask.edgesOf(id, rows(page), state, sql)),
    edges: (keys) => run((state) => ask.edges(keys, state, sql)),
    edgesBetween: (a, b) => run((state) => ask.edgesBetween(a, b, state, sql)),
    episodes: (id, page) => run((state) => ask.episodes(id, rows(page), state, sql)),
    sharedEpisodes: (a, b, page) =>
      run((state) => ask.sharedEpisodes(a, b, rows(page), state, sql)),
    things: (episode) => run((state) => ask.things(episode, state, sql)),
    related: (episode, limit) => run((state) => ask.related(episode, limit, state, sql)),
    paths: (from, to, query: PathQuery) => run(() => ask.paths(from, to, query, sql)),
    search: (text, page) => run(() => ask.search(text, rows(page), sql)),
    subgraph: (query: SurroundingsQuery) => run((state) => ask.subgraph(query, state, sql)),
    overview: ({ nodes, links }) =>
      run(function* (state) {
        const asked = `${nodes} ${links}`;
        const before = state.overviews.get(asked);
        if (before) return before;
        const communities: readonly Community[] = state.attributes.communities ?? [];
        const shown = yield* ask.mostProminent(nodes, sql);
        const backbone = yield* ask.backbone(shown, links);
        const { counts } = state;
        const summaries = [...shown.values()];
        const overview = overviewOf({ counts, communities, nodes: summaries, links: backbone });
        if (state.overviews.size < mostOverviews) state.overviews.set(asked, overview);
        return overview;
      }),
    linked: (id, page) => run(() => ask.linked(id, rows(page), sql)),
    linksAmong: (ids) => run(() => ask.linksAmong(ids, sql)),
    columnFile: () => run((state) => ask.columnFile(state, sql)),
    within: (milliseconds) => storeOver(database, known, () => deadlineIn(milliseconds)),
    records: async (): Promise<GraphRecords> => allRecords(database, await currentState(), sql),
    close: () => database.close(),
  };
}

/** Numbers that SQL takes: every limit ends somewhere. */
function rows({ limit, offset = 0 }: PageQuery): Required<PageQuery> {
  const most = 2 ** 31 - 1;
  return { limit: Math.min(limit, most), offset: Math.min(offset, most) };
}
