// What belongs to a shard, read from the store, and what has to be found in it.
import type { ShowProfile } from "../extraction/shows/show-profile.ts";
import type { Episode } from "../model/index.ts";
import type { ExtractionJob, Extractor } from "../pipeline/extract-episodes.ts";
import type { Database, Row } from "../store/database.ts";
import type { ExtractionKeys } from "../store/extraction-keys.ts";
import type { Result, Shard } from "../store/ledger.ts";
import { StoreError } from "../store/store-error.ts";
import { readTexts } from "./read-texts.ts";
import { shardKinds } from "./split-shards.ts";

/**
 * Does a shard: gives what is not in the store yet, one by one, so that the caller can breathe in between. Nothing where
 * the plan has changed meanwhile.
 */
export async function* performShard(
  shard: Shard,
  database: Database,
  extractor: Extractor,
  keys: ExtractionKeys,
): AsyncGenerator<Result> {
  const column = shard.kind === shardKinds.profile ? "profile" : "shard";
  const rows = await database.rows(
    `SELECT content, json FROM work_episode JOIN work_content ON hash = content
     WHERE ${column} = ? ORDER BY position`,
    [shard.id],
  );
  if (rows.length !== shard.weight) return;
  if (shard.kind === shardKinds.profile) yield* learn(shard, rows, database, extractor);
  else yield* extract(shard, rows, database, extractor, keys);
}

async function* learn(
  { id }: Shard,
  rows: readonly Row[],
  database: Database,
  extractor: Extractor,
): AsyncGenerator<Result> {
  if ((await readTexts(database, [id])).has(id)) return;
  for await (const profile of extractor.learnShows([rows.map(toEpisode)]))
    yield { key: id, json: JSON.stringify(profile) };
}

async function* extract(
  { id, after = "" }: Shard,
  rows: readonly Row[],
  database: Database,
  extractor: Extractor,
  keys: ExtractionKeys,
): AsyncGenerator<Result> {
  const profile = (await readTexts(database, [after])).get(after);
  if (profile === undefined)
    throw new StoreError(`the profile of a show is missing: shard ${id}. Plan the work again.`);
  const show = JSON.parse(profile) as ShowProfile;
  const keyed = rows.map((row) => ({ row, key: keys.keyOfEpisode(String(row["content"]), show) }));
  const there = await readTexts(
    database,
    keyed.map(({ key }) => key),
  );
  const missing = keyed.filter(({ key }) => !there.has(key));
  const jobs = missing.map(({ row }): ExtractionJob => ({ episode: toEpisode(row), show }));
  let next = 0;
  for await (const packed of extractor.extract(jobs))
    yield { key: missing[next++]!.key, json: JSON.stringify(packed) };
}

/** The episode as far as it is looked at; where it stands does not matter to what is found. */
function toEpisode(row: Row): Episode {
  const content = JSON.parse(String(row["json"])) as Omit<Episode, "document" | "span">;
  return { ...content, document: "", span: { start: 0, end: 0 } };
}
