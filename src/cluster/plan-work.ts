// Plans the work: the episodes of an archive go into the store, in shards that workers take from there.
import type { SourceDocument } from "../model/index.ts";
import type { Database, Queries, Tuple } from "../store/database.ts";
import { contentOf, hashOfAll, type ExtractionKeys } from "../store/extraction-keys.ts";
import { extractionPart, ledgerPart } from "../store/ledger-schema.ts";
import { planShards, type PlanChange } from "../store/ledger.ts";
import { migrate } from "../store/migrate.ts";
import { StoreUnavailableError } from "../store/store-error.ts";
import type { ReadEpisodes } from "../pipeline/read-episodes.ts";
import { planPart } from "./plan-schema.ts";
import {
  splitShards,
  type PlacedEpisode,
  type ShardLimits,
  type SplitArchive,
} from "./split-shards.ts";

/** What is planned. */
export interface Planned extends ReadEpisodes {
  /** Applied by the reduce. */
  readonly corrections?: SourceDocument | undefined;
}

/** How it is planned, and who is told. */
export interface PlanOptions {
  readonly limits?: ShardLimits | undefined;
  /** Told how many episodes are in the store. */
  readonly onProgress?: (done: number) => void;
  /** Stops it between two writes; the plan made before stands. */
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown };
}

/** Episodes written at once. */
const batchEpisodes = 1000;

/**
 * Makes an archive the work to do. The same archive changes nothing; of another one, what was done already stays done.
 * Texts go first, in pieces; then one transaction puts the new plan in the place of the old one.
 */
export async function planWork(
  database: Database,
  planned: Planned,
  keys: ExtractionKeys,
  { limits, onProgress, signal }: PlanOptions = {},
): Promise<PlanChange> {
  for (const part of [extractionPart, ledgerPart, planPart]) await migrate(database, part);
  const split = splitShards(planned.episodes, keys, limits);
  const digest = digestOf(split, planned, keys);
  const [known] = await database.rows("SELECT digest FROM work_plan");
  if (known?.["digest"] === digest) return { added: 0, kept: split.shards.length, dropped: 0 };

  for (let start = 0; start < split.episodes.length; start += batchEpisodes) {
    if (signal?.aborted) throw signal.reason;
    await writeContents(database, split.episodes.slice(start, start + batchEpisodes));
    onProgress?.(Math.min(start + batchEpisodes, split.episodes.length));
  }
  if (signal?.aborted) throw signal.reason;
  return database.transaction(async (queries) => {
    // One plan at a time; those that read it see the old one until this is done.
    if (queries.dialect === "postgres") await queries.run("LOCK TABLE work_plan IN EXCLUSIVE MODE");
    await queries.run("DELETE FROM work_episode");
    await queries.insert({ table: "work_episode", columns }, rowsOf(split.episodes));
    await dropUnusedContents(queries);
    const change = await planShards(queries, split.shards, keys.version);
    const { documents, episodes, corrections } = planned;
    await queries.run("DELETE FROM work_plan");
    await queries.run("INSERT INTO work_plan VALUES (1, ?, ?, ?, ?, ?)", [
      digest,
      keys.version,
      documents,
      episodes.length,
      corrections ? JSON.stringify({ uri: corrections.uri, text: corrections.text }) : null,
    ]);
    return change;
  });
}

const columns = ["position", "content", "profile", "shard", "document", "span_start", "span_end"];

function* rowsOf(episodes: readonly PlacedEpisode[]): Generator<Tuple> {
  for (const [position, { episode, hash, profile, shard }] of episodes.entries()) {
    const { start, end } = episode.span;
    // As JSON, for a name of a file may hold anything.
    yield [position, hash, profile, shard, JSON.stringify(episode.document), start, end];
  }
}

/** A hash of all that a plan writes. */
function digestOf(
  { episodes, shards }: SplitArchive,
  { documents, corrections }: Planned,
  { version }: ExtractionKeys,
): string {
  const rest = [version, String(documents), corrections?.uri ?? "", corrections?.text ?? ""];
  const rows = function* () {
    for (const row of rowsOf(episodes)) yield JSON.stringify(row);
  };
  return hashOfAll(
    rest,
    rows(),
    shards.map(({ id }) => id),
  );
}

/** Writes the contents that are not there yet. */
async function writeContents(
  database: Database,
  episodes: readonly PlacedEpisode[],
): Promise<void> {
  const places = episodes.map(() => "?").join(", ");
  const found = await database.rows(
    `SELECT hash FROM work_content WHERE hash IN (${places})`,
    episodes.map(({ hash }) => hash),
  );
  const there = new Set(found.map(({ hash }) => hash));
  const missing = episodes.filter(({ hash }) => !there.has(hash));
  const rows = missing.map(({ hash, episode }): Tuple => [hash, contentOf(episode)]);
  await database.insert(
    { table: "work_content", columns: ["hash", "json"], ifPresent: "keep" },
    rows,
  );
}

async function dropUnusedContents(queries: Queries): Promise<void> {
  const unused =
    queries.dialect === "sqlite"
      ? "hash NOT IN (SELECT content FROM work_episode)"
      : "NOT EXISTS (SELECT 1 FROM work_episode WHERE content = hash)";
  await queries.run(`DELETE FROM work_content WHERE ${unused}`);
  const [missing] = await queries.rows(
    `SELECT count(*) AS n FROM work_episode LEFT JOIN work_content ON content = hash WHERE hash IS NULL`,
  );
  if (missing?.["n"] !== 0)
    throw new StoreUnavailableError(
      "somebody else planned at the same time, and dropped texts of this plan. Plan again.",
    );
}
