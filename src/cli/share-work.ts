// The steps of shared work as the commands do them: plan, work, reduce.
import { hostname } from "node:os";
import type { Planned } from "../cluster/plan-work.ts";
import type { Reduced } from "../cluster/reduce-work.ts";
import type { WorkDone, WorkEvent } from "../cluster/work.ts";
import { withStories } from "../graph/story.ts";
import type { Diagnostic, SourceDocument } from "../model/index.ts";
import type { Progress } from "../pipeline/archive.ts";
import { isGraphAddress } from "../store/graph-address.ts";
import { describePace, paceOf, withCluster, type Cluster } from "./cluster.ts";
import { CliError, integer, optional, type Io, type OptionValues } from "./command.ts";
import { readEpisodesFromInputs } from "./inputs.ts";
import { createReporter } from "./reporter.ts";
import { createProgress } from "./progress.ts";
import { readStoriesOf } from "./stories-files.ts";
import { createFixedExtractor, mostWorkers } from "./workers.ts";

/** How a worker works. */
export interface WorkerSettings {
  /** Threads; one a core unless stated. */
  readonly threads?: number;
  readonly leaseSeconds: number;
  readonly forever: boolean;
  readonly onEvent?: (event: WorkEvent) => void;
}

/** How long a shard is kept from others without a sign of life. */
export const defaultLeaseSeconds = 60;
/** How long a worker waits for a database that is away. */
const patienceMilliseconds = 10 * 60_000;
/** How often the line of progress is drawn. */
const progressMilliseconds = 2000;

/** Plans what was read. */
export async function planShared(
  { database, keys }: Cluster,
  read: Planned,
  io: Io,
  episodesPerShard?: number,
) {
  const [{ planWork }, { defaultShardLimits }] = await Promise.all([
    import("../cluster/plan-work.ts"),
    import("../cluster/split-shards.ts"),
  ]);
  const progress = createProgress(io);
  const limits = { ...defaultShardLimits, ...(episodesPerShard && { episodes: episodesPerShard }) };
  return planWork(database, read, keys, {
    limits,
    onProgress: (done) => progress.draw(`writing episodes ${done} of ${read.episodes.length}`),
    signal: io.signal,
  }).finally(() => progress.clear());
}

/** Works until nothing is left; Ctrl-C gives back what is not done. */
export async function workShared(
  cluster: Cluster,
  io: Io,
  { threads, leaseSeconds, forever, onEvent }: WorkerSettings,
): Promise<WorkDone> {
  const { database, ledger, keys, gazetteer } = cluster;
  const { work } = await import("../cluster/work.ts");
  if (!forever) await needPlan(cluster);
  const { extractor, count } = await createFixedExtractor(io, gazetteer, threads);
  const progress = createProgress(io);
  const drawing =
    io.isTerminal &&
    setInterval(() => {
      ledger.status().then(
        (status) => progress.draw(describePace(paceOf(status))),
        () => {},
      );
    }, progressMilliseconds);
  try {
    return await work(database, ledger, extractor, keys, {
      worker: `${hostname()}:${process.pid}`,
      leaseMilliseconds: leaseSeconds * 1000,
      concurrency: count + 1,
      forever,
      patienceMilliseconds: forever ? Infinity : patienceMilliseconds,
      signal: io.signal,
      ...(onEvent && { onEvent }),
      onAway: (message) => io.err(`castgraph: ${message} Trying again.\n`),
    });
  } finally {
    if (drawing) clearInterval(drawing);
    progress.clear();
    await extractor.close?.();
  }
}

/** Makes the graph of what was found. */
export async function reduceShared(
  { database, ledger, keys }: Cluster,
  io: Io,
  report: (diagnostic: Diagnostic, text?: string) => void,
  out: string,
  corrections?: SourceDocument,
) {
  const { reduceWork } = await import("../cluster/reduce-work.ts");
  const progress = createProgress(io);
  const options = {
    signal: io.signal,
    onProgress: (state: Progress) => progress.show(state),
    withDocuments: isGraphAddress(out),
    ...(corrections && { corrections }),
  };
  return reduceWork(database, ledger, keys, options, report).finally(() => progress.clear());
}

/** Plan, work and reduce in one go, beside any others that work at the same store. */
export async function buildShared(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<Reduced & { readonly exitCode: 0 | 1 }> {
  const stories = await readStoriesOf(inputs, values, io);
  const { exitCode, ...read } = await readEpisodesFromInputs(inputs, values, io);
  const threads = integer(values, "workers", { fallback: -1, min: 0, max: mostWorkers });
  return withCluster(values, io, async (cluster) => {
    await planShared(cluster, read, io);
    await workShared(cluster, io, {
      ...(threads >= 0 && { threads }),
      leaseSeconds: defaultLeaseSeconds,
      forever: false,
    });
    const reporter = createReporter(values, io);
    const reduced = await reduceShared(cluster, io, reporter.report, optional(values, "out") ?? "");
    const records = withStories(reduced.records, stories);
    return { ...reduced, records, exitCode: reporter.lostInputs > 0 ? 1 : exitCode };
  });
}

/** Stops where there is nothing that this castgraph could work at. */
async function needPlan({ database, ledger }: Cluster): Promise<void> {
  const { shards, otherVersions } = await ledger.status();
  if (shards === 0)
    throw new CliError(`nothing is planned: ${database.label}. Run castgraph plan first.`);
  if (otherVersions > 0)
    throw new CliError(
      `the work was planned by another version of castgraph: ${database.label}. Use that one, or plan again with this one.`,
    );
}
