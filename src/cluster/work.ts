// A worker: takes shards, does them and writes what it found, until nothing is left or it is told to stop.
import { setImmediate, setTimeout as wait } from "node:timers/promises";
import type { Extractor } from "../pipeline/extract-episodes.ts";
import type { Database } from "../store/database.ts";
import type { ExtractionKeys } from "../store/extraction-keys.ts";
import type { Claim, Ledger, Result } from "../store/ledger.ts";
import { persistently } from "./persistently.ts";
import { performShard } from "./shard-episodes.ts";

/** What happens to a shard in the hands of a worker. */
export interface WorkEvent {
  readonly event: "claimed" | "done" | "refused";
  readonly shard: string;
  readonly kind: string;
  readonly token: number;
  /** Done: texts written, fewer than episodes where some were known. */
  readonly written?: number;
  /** Episodes in the shard. */
  readonly episodes: number;
}

/** How to work. */
export interface WorkOptions {
  /** Names the worker to others: machine and process. */
  readonly worker: string;
  /** How long a shard is kept from others without a sign of life; a sign is given three times as often. */
  readonly leaseMilliseconds: number;
  /** Shards worked at side by side; one more than threads, so that no thread waits for the database. */
  readonly concurrency: number;
  /** Waits for more when nothing is left. */
  readonly forever: boolean;
  /** How long a database that is away is waited for. */
  readonly patienceMilliseconds: number;
  readonly signal: AbortSignal;
  readonly onEvent?: (event: WorkEvent) => void;
  /** Told once each time the database is away. */
  readonly onAway?: (message: string) => void;
}

/** What one worker did. */
export interface WorkDone {
  readonly shards: number;
  readonly episodes: number;
  /** Shards done in vain: somebody else had them by then. */
  readonly refused: number;
}

/** Longest pause between two looks at a ledger in which there is nothing to take now. */
const pauseMilliseconds = 1000;
/** Longest stretch of work in this thread without a look at timers and signals. */
const breathMilliseconds = 20;

/** Works until nothing is left (see `forever`). When stopped it gives back what it holds and throws the signal's reason. */
export async function work(
  database: Database,
  ledger: Ledger,
  extractor: Extractor,
  keys: ExtractionKeys,
  options: WorkOptions,
): Promise<WorkDone> {
  const { worker, leaseMilliseconds, onEvent } = options;
  const failing = new AbortController();
  const signal = AbortSignal.any([options.signal, failing.signal]);
  const held = new Set<Claim>();
  const asked = new Set<Promise<unknown>>();
  const done = { shards: 0, episodes: 0, refused: 0 };
  const patiently = <T>(step: () => Promise<T>) => persistently(step, options);
  /** Asks the ledger for something that must not be on its way any more when this worker has ended. */
  const ask = <T>(step: () => Promise<T>): Promise<T> => {
    const answer = patiently(step).finally(() => asked.delete(answer));
    asked.add(answer);
    return answer;
  };
  const tell = (event: WorkEvent["event"], { shard, token }: Claim, written?: number) =>
    onEvent?.({
      event,
      shard: shard.id,
      kind: shard.kind,
      token,
      episodes: shard.weight,
      ...(written !== undefined && { written }),
    });

  const perform = async (claim: Claim): Promise<void> => {
    tell("claimed", claim);
    const results = await patiently(() =>
      gather(performShard(claim.shard, database, extractor, keys), signal),
    );
    if (signal.aborted) throw signal.reason;
    const answer = await ask(() => ledger.commit(claim, results));
    if (answer === "refused") done.refused++;
    else {
      done.shards++;
      if (claim.shard.after !== undefined) done.episodes += claim.shard.weight;
    }
    tell(answer, claim, ...(answer === "done" ? [results.length] : []));
  };
  const loop = async (): Promise<void> => {
    for (let pause = 20; !signal.aborted;) {
      const claim = await ask(() => ledger.claim(worker, leaseMilliseconds));
      if (claim) {
        held.add(claim);
        // Told to stop while it was asking: what it was given goes back.
        if (signal.aborted) return;
        await perform(claim);
        held.delete(claim);
        pause = 20;
      } else {
        if (!options.forever && (await patiently(() => ledger.isDone()))) return;
        await wait(pause, undefined, { signal }).catch(() => {});
        pause = Math.min(pauseMilliseconds, pause * 2);
      }
    }
  };
  const renewal = setInterval(() => {
    // A renewal that fails is no harm: the next may not, and without any the commit is refused at worst.
    for (const claim of held) ledger.renew(claim, leaseMilliseconds).catch(() => {});
  }, leaseMilliseconds / 3);
  try {
    const stopped = untilAborted(signal);
    await Promise.race([Promise.all(Array.from({ length: options.concurrency }, loop)), stopped]);
    if (signal.aborted) throw signal.reason;
    return done;
  } catch (error) {
    // The other loops, if there are any, take nothing more.
    failing.abort(error);
    throw error;
  } finally {
    clearInterval(renewal);
    await Promise.allSettled(asked);
    await Promise.all([...held].map((claim) => ledger.release(claim).catch(() => {})));
  }
}

async function gather(results: AsyncIterable<Result>, signal: AbortSignal): Promise<Result[]> {
  const all: Result[] = [];
  let breath = performance.now();
  for await (const result of results) {
    all.push(result);
    if (performance.now() - breath < breathMilliseconds) continue;
    await setImmediate();
    if (signal.aborted) throw signal.reason;
    breath = performance.now();
  }
  return all;
}

function untilAborted(signal: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  stopped.catch(() => {});
  return stopped;
}
