// The program of a worker thread: reads batches of episodes until it is stopped; loads the gazetteer once.
import { parentPort } from "node:worker_threads";
import { lexiconOf } from "../extraction/lexicon.ts";
import { loadGazetteer } from "../ontology/gazetteer/gazetteer.ts";
import { extractJobs, glanceAt, learnShow } from "../pipeline/extract-episodes.ts";
import type { Work, WorkerAnswer, WorkerTask } from "./worker-tasks.ts";

const gazetteer = await loadGazetteer();
// Now, while others still read, and not at the first episode, when all wait for it.
lexiconOf(gazetteer);

function resultsOf(work: Work): readonly unknown[] {
  if (work.kind === "glance") return glanceAt(work.episodes);
  return work.kind === "learn" ? [learnShow(work.episodes)] : extractJobs(work.jobs, gazetteer);
}

parentPort!.on("message", ({ number, ...work }: WorkerTask) => {
  // Strings cross between threads several times as fast as many small arrays.
  const texts = resultsOf(work).map((result) => JSON.stringify(result));
  const answer: WorkerAnswer = { number, texts };
  parentPort!.postMessage(answer, []);
});
