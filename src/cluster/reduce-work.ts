// Makes the graph of work that is done: the bytes of a build in one process.
import type { ShowProfile } from "../extraction/shows/show-profile.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import type { Episode, SourceDocument } from "../model/index.ts";
import type { PipelineOptions } from "../pipeline/archive.ts";
import { recordsOfEpisodes } from "../pipeline/build-graph-records.ts";
import type { ExtractionJob, Extractor } from "../pipeline/extract-episodes.ts";
import type { PackedExtraction } from "../pipeline/packed-extraction.ts";
import type { ReportWithText } from "../pipeline/read-episodes.ts";
import type { Database } from "../store/database.ts";
import type { StoredDocument } from "../store/graph-batches.ts";
import { createDocumentKeeper, createEpisodeKeeper } from "../store/keeper.ts";
import type { ExtractionKeys } from "../store/extraction-keys.ts";
import type { Ledger } from "../store/ledger.ts";
import { migrate } from "../store/migrate.ts";
import { StoreError } from "../store/store-error.ts";
import { planPart } from "./plan-schema.ts";
import { readTexts } from "./read-texts.ts";

/** The graph, and of how much. */
export interface Reduced {
  readonly records: GraphRecords;
  readonly episodes: number;
  /** As they were planned; only where asked for. */
  readonly documents?: readonly StoredDocument[];
  /** Those applied. */
  readonly corrections?: SourceDocument;
}

/** As for a build. Corrections are those planned unless others are given. */
export interface ReduceOptions extends Omit<PipelineOptions, "gazetteer" | "onDiagnostic"> {
  /** For a graph that goes into a store, which keeps them. */
  readonly withDocuments?: boolean;
}

/** Throws a {@link StoreError} where nothing is planned or something is not done yet. */
export async function reduceWork(
  database: Database,
  ledger: Ledger,
  keys: ExtractionKeys,
  options: ReduceOptions,
  report: ReportWithText,
): Promise<Reduced> {
  await migrate(database, planPart);
  const [plan] = await database.rows("SELECT version, corrections FROM work_plan");
  if (!plan) throw new StoreError(`nothing is planned: ${database.label}. Run castgraph plan.`);
  if (plan["version"] !== keys.version)
    throw new StoreError(
      `the work was planned by another version of castgraph: ${database.label}. Use that one, or plan again with this one.`,
    );
  if (!(await ledger.isDone())) {
    const { shards, done } = await ledger.status();
    throw new StoreError(
      `${shards - done} of ${shards} shards are not done: ${database.label}. Run castgraph work.`,
    );
  }
  const corrections = options.corrections ?? plannedCorrections(plan["corrections"]);
  const { episodes, places } = await readPlan(database);
  const extractor = createStoreReader(database, keys, places);
  const given = corrections && { corrections };
  const records = await recordsOfEpisodes(episodes, extractor, { ...options, ...given }, report);
  const documents = options.withDocuments ? await readSources(database) : undefined;
  return { records, episodes: episodes.length, ...(documents && { documents }), ...given };
}

/** The documents of the plan; one text at a time, for they may be long. */
async function readSources(database: Database): Promise<StoredDocument[]> {
  const keep = createDocumentKeeper();
  const documents: StoredDocument[] = [];
  const places = "SELECT uri, media_type, content FROM work_document ORDER BY position";
  for (const { uri, media_type: mediaType, content } of await database.rows(places)) {
    const [row] = await database.rows("SELECT json FROM work_content WHERE hash = ?", [content!]);
    if (!row) throw new StoreError(`a document is missing: ${database.label}. Plan again.`);
    const given = typeof mediaType === "string" && {
      mediaType: JSON.parse(mediaType) as string,
    };
    const text = JSON.parse(String(row["json"])) as string;
    documents.push(keep({ uri: JSON.parse(String(uri)) as string, ...given, text }));
  }
  return documents;
}

/** Keys of an episode. */
interface Place {
  readonly hash: string;
  readonly profile: string;
}

async function readPlan(database: Database) {
  const episodes: Episode[] = [];
  const places = new Map<Episode, Place>();
  const keep = createEpisodeKeeper();
  const rows = database.stream(
    `SELECT content, profile, document, span_start, span_end, json
     FROM work_episode JOIN work_content ON hash = content ORDER BY position`,
  );
  for await (const row of rows) {
    const content = JSON.parse(String(row["json"])) as Omit<Episode, "document" | "span">;
    const document = JSON.parse(String(row["document"])) as string;
    const span = { start: Number(row["span_start"]), end: Number(row["span_end"]) };
    const episode = keep({ ...content, document, span });
    episodes.push(episode);
    places.set(episode, { hash: String(row["content"]), profile: String(row["profile"]) });
  }
  return { episodes, places };
}

function plannedCorrections(json: unknown): SourceDocument | undefined {
  return typeof json === "string" ? (JSON.parse(json) as SourceDocument) : undefined;
}

/** Episodes whose extractions are read at once. */
const batchJobs = 500;

/** An extractor that finds nothing itself: all that it gives is in the store. */
function createStoreReader(
  database: Database,
  keys: ExtractionKeys,
  places: ReadonlyMap<Episode, Place>,
): Extractor {
  async function* read<T>(wanted: readonly string[]): AsyncGenerator<T> {
    const texts = await readTexts(database, wanted);
    for (const key of wanted) {
      const text = texts.get(key);
      if (text === undefined)
        throw new StoreError(
          `something found is missing in the store: ${database.label}. Plan into a new store.`,
        );
      yield JSON.parse(text) as T;
    }
  }
  return {
    learnShows: (shows) =>
      read<ShowProfile>(shows.map((episodes) => places.get(episodes[0]!)!.profile)),
    async *extract(jobs) {
      const keyOf = ({ episode, show }: ExtractionJob) =>
        keys.keyOfEpisode(places.get(episode)!.hash, show);
      let batch: string[] = [];
      for (const job of jobs) {
        if (batch.push(keyOf(job)) < batchJobs) continue;
        yield* read<PackedExtraction>(batch);
        batch = [];
      }
      yield* read<PackedExtraction>(batch);
    },
  };
}
