// Plans the work: the episodes of an archive go into the store, in shards that workers take from there.
import type { SourceDocument } from "../model/index.ts";
import type { Database, Queries, Tuple } from "../store/database.ts";
import type { StoredDocument } from "../store/graph-batches.ts";
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
  /** The documents as they were read, for a graph in a store; the reduce passes them on. */
  readonly sources?: readonly StoredDocument[];
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

/** Episodes written at once, and documents unless they are long. */
const batchEpisodes = 1000;
const batchCharacters = 8_000_000;

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
  const sources = (planned.sources ?? []).map(placeSource);
  const digest = digestOf(split, sources, planned, keys);
  const [known] = await database.rows("SELECT digest FROM work_plan");
  if (known?.["digest"] === digest) return { added: 0, kept: split.shards.length, dropped: 0 };

  for (let start = 0; start < split.episodes.length; start += batchEpisodes) {
    if (signal?.aborted) throw signal.reason;
    await writeContents(
      database,
      split.episodes.slice(start, start + batchEpisodes).map(({ hash, episode }): Content => {
        return { hash, json: () => contentOf(episode) };
      }),
    );
    onProgress?.(Math.min(start + batchEpisodes, split.episodes.length));
  }
  for (const some of inBatches(sources)) {
    if (signal?.aborted) throw signal.reason;
    await writeContents(database, some);
  }
  if (signal?.aborted) throw signal.reason;
  return database.transaction(async (queries) => {
    // One plan at a time; those that read it see the old one until this is done.
    if (queries.dialect === "postgres") await queries.run("LOCK TABLE work_plan IN EXCLUSIVE MODE");
    await queries.run("DELETE FROM work_episode");
    await queries.insert({ table: "work_episode", columns }, rowsOf(split.episodes));
    await queries.run("DELETE FROM work_document");
    const places = {
      table: "work_document",
      columns: ["position", "uri", "media_type", "content"],
    };
    await queries.insert(places, rowsOfSources(sources));
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

/** A text of the archive by its hash, made when it is written. */
interface Content {
  readonly hash: string;
  readonly json: () => string;
}

interface PlacedSource extends Content {
  readonly uri: string;
  readonly mediaType: string | null;
  readonly characters: number;
}

function placeSource(document: StoredDocument): PlacedSource {
  const { uri, mediaType = null } = document;
  const json = () => JSON.stringify(document.text);
  const { length: characters } = document.text;
  return { uri, mediaType, characters, hash: hashOfAll(["document", json()]), json };
}

/** Documents that are written at once: few where they are long. */
function* inBatches(sources: readonly PlacedSource[]): Generator<readonly PlacedSource[]> {
  let batch: PlacedSource[] = [];
  let characters = 0;
  for (const source of sources) {
    characters += source.characters;
    if (batch.push(source) < batchEpisodes && characters < batchCharacters) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function* rowsOfSources(sources: readonly PlacedSource[]): Generator<Tuple> {
  for (const [position, { uri, mediaType, hash }] of sources.entries())
    yield [
      position,
      JSON.stringify(uri),
      mediaType === null ? null : JSON.stringify(mediaType),
      hash,
    ];
}

/** A hash of all that a plan writes. */
function digestOf(
  { episodes, shards }: SplitArchive,
  sources: readonly PlacedSource[],
  { documents, corrections }: Planned,
  { version }: ExtractionKeys,
): string {
  const rest = [version, String(documents), corrections?.uri ?? "", corrections?.text ?? ""];
  const rows = function* () {
    for (const row of rowsOf(episodes)) yield JSON.stringify(row);
    for (const row of rowsOfSources(sources)) yield JSON.stringify(row);
  };
  return hashOfAll(
    rest,
    rows(),
    shards.map(({ id }) => id),
  );
}

/** Writes the contents that are not there yet. */
async function writeContents(database: Database, contents: readonly Content[]): Promise<void> {
  const places = contents.map(() => "?").join(", ");
  const found = await database.rows(
    `SELECT hash FROM work_content WHERE hash IN (${places})`,
    contents.map(({ hash }) => hash),
  );
  const there = new Set(found.map(({ hash }) => hash));
  const missing = contents.filter(({ hash }) => !there.has(hash));
  const rows = missing.map(({ hash, json }): Tuple => [hash, json()]);
  await database.insert(
    { table: "work_content", columns: ["hash", "json"], ifPresent: "keep" },
    rows,
  );
}

async function dropUnusedContents(queries: Queries): Promise<void> {
  const tables = ["work_episode", "work_document"];
  const unused = tables.map((table) =>
    queries.dialect === "sqlite"
      ? `hash NOT IN (SELECT content FROM ${table})`
      : `NOT EXISTS (SELECT 1 FROM ${table} WHERE content = hash)`,
  );
  await queries.run(`DELETE FROM work_content WHERE ${unused.join(" AND ")}`);
  const counts = tables.map(
    (table) =>
      `(SELECT count(*) FROM ${table} LEFT JOIN work_content ON content = hash WHERE hash IS NULL)`,
  );
  const [missing] = await queries.rows(`SELECT ${counts.join(" + ")} AS n`);
  if (missing?.["n"] !== 0)
    throw new StoreUnavailableError(
      "somebody else planned at the same time, and dropped texts of this plan. Plan again.",
    );
}
