// Plan, work and reduce in one process, on SQLite and PostgreSQL: the bytes of a build, and no work twice.
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planWork } from "../../src/cluster/plan-work.ts";
import { reduceWork } from "../../src/cluster/reduce-work.ts";
import { work, type WorkEvent } from "../../src/cluster/work.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { SourceDocument } from "../../src/model/index.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { buildGraphRecords } from "../../src/pipeline/build-graph-records.ts";
import { createExtractor, type Extractor } from "../../src/pipeline/extract-episodes.ts";
import { readEpisodes } from "../../src/pipeline/read-episodes.ts";
import { openDatabase } from "../../src/store/database.ts";
import { createExtractionKeys } from "../../src/store/extraction-keys.ts";
import { openLedger } from "../../src/store/ledger.ts";
import { dialects, testDatabases, type TestDatabases } from "../support/databases.ts";
import { inventShows } from "../support/invented-shows.ts";

const gazetteer = await loadGazetteer();
const keys = createExtractionKeys("test");
const limits = { episodes: 6, characters: 1_000_000 };
const archive = inventShows(gazetteer, { episodes: 60, shows: 3 });
const hostile: SourceDocument = {
  uri: "odd \ud800 \u0000 name.jsonl",
  text: JSON.stringify({
    id: "odd",
    title: "Odd \u0000 signs \ud83d in Rust",
    show: "Odd \ud800",
    text: "A tab\there, a null \u0000 there, and half an emoji \ud83d near Rust and Kubernetes.",
  }),
};

const bytesOf = (records: Parameters<typeof writeGraphFile>[0]) =>
  [...writeGraphFile(records)].join("");
const built = async (documents: readonly SourceDocument[], corrections?: SourceDocument) =>
  bytesOf(
    (await buildGraphRecords(documents, { gazetteer, ...(corrections && { corrections }) }))
      .records,
  );

describe.each(dialects)("a cluster on %s", (dialect) => {
  let kind: TestDatabases;
  let address: string;
  beforeAll(async () => {
    kind = await testDatabases[dialect]();
  });
  afterAll(() => kind?.close());
  beforeEach(async () => {
    address = await kind.create();
  });

  const plan = async (
    documents: readonly SourceDocument[],
    more: { corrections?: SourceDocument; keys?: typeof keys; withSources?: boolean } = {},
  ) => {
    const database = await openDatabase(address);
    const read = await readEpisodes(documents, {}, () => {});
    const sources = more.withSources ? { sources: documents } : {};
    const planned = { ...read, ...sources, corrections: more.corrections };
    const change = await planWork(database, planned, more.keys ?? keys, { limits });
    await database.close();
    return change;
  };
  const workOff = async (extractor: Extractor = createExtractor(gazetteer), concurrency = 2) => {
    const database = await openDatabase(address);
    const events: WorkEvent[] = [];
    const ledger = await openLedger(database, keys.version);
    const done = await work(database, ledger, extractor, keys, {
      worker: "test",
      leaseMilliseconds: 10_000,
      concurrency,
      forever: false,
      patienceMilliseconds: 0,
      signal: new AbortController().signal,
      onEvent: (event) => events.push(event),
    });
    await database.close();
    return { ...done, written: events.reduce((sum, { written = 0 }) => sum + written, 0) };
  };
  const reduce = async () => {
    const database = await openDatabase(address);
    try {
      const ledger = await openLedger(database, keys.version);
      return bytesOf((await reduceWork(database, ledger, keys, {}, () => {})).records);
    } finally {
      await database.close();
    }
  };

  it("gives the bytes of a build", async () => {
    const documents = [...archive, hostile];
    const { added } = await plan(documents);
    expect(added).toBeGreaterThan(4 + 10);
    const done = await workOff();
    expect([done.shards, done.episodes, done.refused]).toEqual([added, 61, 0]);
    expect(await reduce()).toBe(await built(documents));
  });

  it("plans the same archive once, and does of a changed one what has changed", async () => {
    await plan(archive);
    const first = await workOff();
    expect(await plan(archive.toReversed())).toEqual({ added: 0, kept: first.shards, dropped: 0 });
    expect((await workOff()).shards).toBe(0);
    const [changed, ...rest] = archive;
    const other = { ...changed!, text: changed!.text.replace("night", "long night") };
    expect(other.text).not.toBe(changed!.text);
    await plan([other, ...rest]);
    // The profile of one show and one episode.
    expect((await workOff()).written).toBe(2);
    expect(await reduce()).toBe(await built([other, ...rest]));
    await plan(archive);
    expect((await workOff()).written).toBe(0);
    expect(await reduce()).toBe(await built(archive));
  });

  it("hands on the documents as they were read, where a store asks for them", async () => {
    const documents = [{ ...hostile, mediaType: "application/jsonl" }, ...archive];
    const kept = async () => {
      const database = await openDatabase(address);
      const ledger = await openLedger(database, keys.version);
      const options = { withDocuments: true };
      const reduced = await reduceWork(database, ledger, keys, options, () => {});
      await database.close();
      return reduced.documents;
    };
    await plan(documents, { withSources: true });
    await workOff();
    expect(await kept()).toEqual(documents);
    const { added } = await plan(documents, { withSources: true });
    expect(added).toBe(0);
    // No episode is another for a line more, and yet the document is.
    const [first, ...rest] = documents;
    const longer = [{ ...first!, text: `${first!.text}\n` }, ...rest];
    expect((await plan(longer, { withSources: true })).added).toBe(0);
    expect(await kept()).toEqual(longer);
    await plan(documents);
    expect(await kept()).toEqual([]);
  });

  it("applies the corrections that were planned", async () => {
    const corrections = {
      uri: "corrections.yaml",
      text: "- { op: rename, type: person, name: Ada Anderberg, to: Ada Berg }\n",
    };
    await plan(archive, { corrections });
    await workOff();
    const bytes = await reduce();
    expect(bytes).toBe(await built(archive, corrections));
    expect(bytes).not.toBe(await built(archive));
  });

  it("says what is missing before a reduce", async () => {
    await expect(reduce()).rejects.toThrow(/nothing is planned.*castgraph plan/);
    const { added } = await plan(archive);
    await expect(reduce()).rejects.toThrow(
      new RegExp(`${added} of ${added} shards are not done.*castgraph work`),
    );
    await plan(archive, { keys: createExtractionKeys("other") });
    await expect(reduce()).rejects.toThrow(/another version/);
  });

  it("gives shards back when it is stopped, and goes on from there", async () => {
    const { added } = await plan(archive);
    const database = await openDatabase(address);
    const ledger = await openLedger(database, keys.version);
    const controller = new AbortController();
    let count = 0;
    const stopped = work(database, ledger, createExtractor(gazetteer), keys, {
      worker: "test",
      leaseMilliseconds: 60_000,
      concurrency: 2,
      forever: true,
      patienceMilliseconds: 0,
      signal: controller.signal,
      onEvent: ({ event }) => {
        if (event === "claimed" && ++count === 6) controller.abort(new Error("enough"));
      },
    });
    await expect(stopped).rejects.toThrow("enough");
    const status = await ledger.status();
    expect([status.claimed, status.workers]).toEqual([0, []]);
    await database.close();
    expect((await workOff()).shards).toBe(added - status.done);
    expect(await reduce()).toBe(await built(archive));
  });

  it("writes nothing after it has ended", async () => {
    await plan(archive);
    const database = await openDatabase(address);
    const ledger = await openLedger(database, keys.version);
    const controller = new AbortController();
    const real = createExtractor(gazetteer);
    let giveOn = () => {};
    const ended = new Promise<void>((resolve) => (giveOn = resolve));
    const slow: Extractor = {
      ...real,
      async *extract(...episodes) {
        yield* real.extract(...episodes);
        controller.abort(new Error("enough"));
        await ended;
      },
    };
    const stopped = work(database, ledger, slow, keys, {
      worker: "test",
      leaseMilliseconds: 60_000,
      concurrency: 1,
      forever: true,
      patienceMilliseconds: 0,
      signal: controller.signal,
    });
    await expect(stopped).rejects.toThrow("enough");
    const { done } = await ledger.status();
    giveOn();
    await wait(200);
    expect(await ledger.status()).toMatchObject({ done, claimed: 0 });
    await database.close();
  });

  it("stops with the error where an extractor fails, and leaves the shard to others", async () => {
    await plan(archive);
    const broken: Extractor = {
      ...createExtractor(gazetteer),
      // oxlint-disable-next-line require-yield
      async *extract() {
        throw new Error("a bug");
      },
    };
    await expect(workOff(broken)).rejects.toThrow("a bug");
    await workOff();
    expect(await reduce()).toBe(await built(archive));
  });
});
