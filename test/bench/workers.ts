// Extraction on worker threads: what a second thread adds where there is nothing to do but extract.
import { dirname, join } from "node:path";
import { learnShowProfiles } from "../../src/extraction/shows/show-profile.ts";
import type { Episode } from "../../src/model/index.ts";
import { createWorkerPool } from "../../src/node/worker-pool.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { readDocument } from "../../src/sources/read-document.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";
import type { Bench } from "./bench.ts";

/** Episodes of about 2 kB in one round. */
const EPISODES = 3000;

/** Beside the entry of the benchmarks; this module may have been moved by the bundler. */
const workerFile = join(dirname(process.argv[1] ?? ""), "extract-worker.js");

export async function createBench(): Promise<Bench> {
  const gazetteer = await loadGazetteer();
  const episodes: Episode[] = [];
  for (const document of inventDocuments(gazetteer, { episodes: EPISODES }))
    episodes.push(...readDocument(document, () => {}));
  const shows = learnShowProfiles(episodes);
  const jobs = episodes.map((episode) => ({ episode, show: shows.get(episode.show)! }));
  const characters = episodes.reduce((sum, { text }) => sum + text.length, 0);
  const pools = [1, 2].map((threads) => createWorkerPool(workerFile, threads));
  return {
    name: "workers",
    title: `${EPISODES} invented episodes, ${Math.round(characters / 1000)} kB`,
    work: { amount: characters / 1e6, unit: "MB" },
    baseline: "1 worker thread",
    rounds: 7,
    // Every thread compiles for itself: two need twice as many readings of one archive as one does.
    warmUps: 5,
    cases: pools.map((pool, i) => ({
      name: i === 0 ? "1 worker thread" : "2 worker threads",
      async run() {
        let found = 0;
        for await (const { mentions } of pool.extract(jobs)) found += mentions.length;
        return found;
      },
    })),
    close: () => Promise.all(pools.map((pool) => pool.close())),
  };
}
