// Questions about nodes: by id, by name, by how often they are mentioned.
import type { Meaning } from "../../graph/find-node.ts";
import type { NodeRecord } from "../../graph/graph-records.ts";
import { slug, type EntityType } from "../../model/index.ts";
import { askFor, type Asking } from "../asking.ts";
import type { Row } from "../database.ts";
import { idOfStored, storedId, withDifference } from "../exact.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { FoundNode, NodeSummary, Page, PageQuery } from "../graph-store.ts";
import { mostCounted } from "../memory-graph-store.ts";
import { withoutUndefined } from "../node-summary.ts";
import { among, readNodes } from "../read-records.ts";

/** The columns of a summary, of a node `n` and its episode `e`. */
const summaryColumns =
  "n.number, n.id, n.label, n.entity_type, n.kind, n.episode_count, n.x, n.y, n.community, n.pagerank, n.exact, e.show, e.published";

/** Only episodes are looked up as such: of things nothing is read that is not there. */
const withEpisode =
  "LEFT JOIN episode e ON e.node = CASE WHEN n.entity_type = 'episode' THEN n.number END";

/** Sorts after every slug that begins with it: slugs have no character beyond z. */
const afterAll = "~";

/** The worst rank of a text that is a whole name; as in `find-node.ts`. */
const wholeName = 2;

/** The number of a node. */
export function* numberOf(id: string): Asking<number | undefined> {
  const [row] = yield* askFor("SELECT number FROM node WHERE id = ?", storedId(id));
  return row && Number(row["number"]);
}

/** Numbers by id; ids that are not there are missing. */
export function* numbersOf(ids: readonly string[], sql: GraphSql): Asking<Map<string, number>> {
  const rows = yield* askFor(
    `SELECT n.id, n.number FROM ${sql.texts} w CROSS JOIN node n WHERE n.id = w.value`,
    JSON.stringify([...new Set(ids)].map(storedId)),
  );
  return new Map(rows.map(({ id, number }) => [idOfStored(String(id)), Number(number)]));
}

export function* node(id: string, sql: GraphSql): Asking<NodeRecord | undefined> {
  const number = yield* numberOf(id);
  if (number === undefined) return undefined;
  return (yield* readNodes(among(sql, [number]), sql))[0];
}

/** Summaries by the numbers of their nodes. */
export function* summariesOf(
  numbers: readonly number[],
  sql: GraphSql,
): Asking<Map<number, NodeSummary>> {
  if (numbers.length === 0) return new Map();
  const { where, values } = among(sql, new Set(numbers));
  const rows = yield* askFor(
    `SELECT ${summaryColumns} FROM node n ${withEpisode} WHERE ${where("n.number")}`,
    ...values,
  );
  return new Map(rows.map((row) => [Number(row["number"]), summaryOfRow(row)]));
}

export function* summaries(ids: readonly string[], sql: GraphSql): Asking<NodeSummary[]> {
  const numbers = yield* numbersOf(ids, sql);
  const found = yield* summariesOf([...numbers.values()], sql);
  return ids.flatMap((id) => found.get(numbers.get(id) ?? -1) ?? []);
}

export function* mostMentioned(entityType: EntityType, limit: number): Asking<NodeSummary[]> {
  const rows = yield* askFor(
    `SELECT ${summaryColumns} FROM node n ${withEpisode}
     WHERE n.entity_type = ? ORDER BY n.episode_count DESC, n.number LIMIT ?`,
    entityType,
    limit,
  );
  return rows.map(summaryOfRow);
}

interface Candidate {
  readonly number: number;
  readonly rank: number;
}

/** Nodes a text may mean, best first, as many as are wanted; and what else there is, to be counted. */
function* candidates(
  text: string,
  wanted: number,
  sql: GraphSql,
): Asking<{ found: Candidate[]; count: () => Asking<number> }> {
  const name = slug(text);
  const whole = yield* askFor(
    `SELECT f.number, f.rank, n.slug FROM (
       SELECT number, min(rank) AS rank FROM (
         SELECT number, 0 AS rank FROM node WHERE id = ?
         UNION ALL SELECT number, 1 FROM node WHERE slug = ?
         UNION ALL SELECT node, 2 FROM alias WHERE slug = ?) AS named GROUP BY number) AS f
     CROSS JOIN node n WHERE n.number = f.number ORDER BY f.rank, coalesce(n.episode_count, 0) DESC, f.number`,
    storedId(text),
    name,
    name,
  );
  const found = whole.map(({ number, rank }) => ({ number: Number(number), rank: Number(rank) }));
  const taken = new Set(found.map(({ number }) => number));
  const begins = "slug > ? AND slug < ?";
  const bounds = [name, name + afterAll];
  const holds = `FROM (${sql.nodesWithWords}) AS worded CROSS JOIN node n
     WHERE n.number = worded.number AND NOT (n.slug >= ? AND n.slug < ?)`;
  const holdsValues = [sql.phrase(name), ...bounds];
  const take = (rows: readonly Row[], rank: number) => {
    for (const { number } of rows) {
      if (found.length >= wanted) return;
      if (!taken.has(Number(number))) found.push({ number: Number(number), rank });
    }
  };
  if (found.length < wanted) {
    const rows = yield* askFor(
      `SELECT number FROM node WHERE ${begins} ORDER BY coalesce(episode_count, 0) DESC, number LIMIT ?`,
      ...bounds,
      wanted + taken.size,
    );
    take(rows, 3);
  }
  if (found.length < wanted) {
    const rows = yield* askFor(
      `SELECT n.number ${holds} ORDER BY coalesce(n.episode_count, 0) DESC, n.number LIMIT ?`,
      ...holdsValues,
      wanted + taken.size,
    );
    take(rows, 4);
  }
  return {
    found,
    *count() {
      // Those with the whole name may stand among the others, too.
      const again = whole.filter(({ slug: own }) => {
        const isBegun = String(own).startsWith(name) && own !== name;
        const isHeld = !String(own).startsWith(name) && `-${String(own)}-`.includes(`-${name}-`);
        return isBegun || isHeld;
      });
      const most = mostCounted + whole.length;
      const others = yield* askFor(
        `SELECT (SELECT count(*) FROM (SELECT 1 FROM node WHERE ${begins} LIMIT ?) AS begun)
              + (SELECT count(*) FROM (SELECT 1 ${holds} LIMIT ?) AS held) AS count`,
        ...bounds,
        most,
        ...holdsValues,
        most,
      );
      const all = whole.length + Number(others[0]!["count"]) - again.length;
      return Math.min(mostCounted, all);
    },
  };
}

export function* find(
  text: string,
  { limit, offset }: Required<PageQuery>,
  sql: GraphSql,
): Asking<Page<FoundNode>> {
  const { found, count } = yield* candidates(text, limit + offset, sql);
  const page = found.slice(offset);
  const nodes = yield* summariesOf(
    page.map(({ number }) => number),
    sql,
  );
  const items = page.map(({ number, rank }) => ({ node: nodes.get(number)!, rank }));
  return { total: yield* count(), offset, items };
}

export function* meaningOf(text: string, most: number, sql: GraphSql): Asking<Meaning> {
  const { found } = yield* candidates(text, most, sql);
  const nodes = yield* summariesOf(
    found.map(({ number }) => number),
    sql,
  );
  const ids = found.map(({ number }) => nodes.get(number)!.id);
  const [best, second] = found;
  if (best && (best.rank <= wholeName || second?.rank !== best.rank)) return { id: ids[0]! };
  return { candidates: ids };
}

function summaryOfRow(row: Row): NodeSummary {
  const { label, kind, episode_count: episodeCount, show, published } = row;
  const { x, y, community, pagerank, exact } = row;
  const isEpisode = row["entity_type"] === "episode";
  const own = isEpisode ? { show, published } : { kind, episodeCount };
  const fields = { label, entityType: row["entity_type"], ...own, x, y, community, pagerank };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const id = idOfStored(String(row["id"]));
  // The names of the fields are those of a summary; what is not a part of one stays out.
  if (typeof exact !== "string") return { id, ...given } as unknown as NodeSummary;
  const full: Readonly<Record<string, unknown>> = { ...withDifference(given, exact) };
  return withoutUndefined<NodeSummary>({
    id,
    ...Object.fromEntries(Object.keys(fields).map((name) => [name, full[name]])),
  } as unknown as NodeSummary);
}
