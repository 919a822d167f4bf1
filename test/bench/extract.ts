// Everything extraction does to an episode, against compromise's people and organisations alone.
import { readdirSync, readFileSync } from "node:fs";
import nlp from "compromise";
import { extractEpisodes } from "../../src/extraction/extract-episode.ts";
import { learnShowProfiles } from "../../src/extraction/shows/show-profile.ts";
import type { Episode } from "../../src/model/index.ts";
import { type Gazetteer, loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { batchCharacters } from "../../src/node/worker-pool.ts";
import { batchesOf } from "../../src/pipeline/extract-episodes.ts";
import { readDocument } from "../../src/sources/read-document.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";
import type { Bench } from "./bench.ts";
import { formatStages, measureStages } from "./extraction-stages.ts";

/** The sample archive: listing pages that name something every fifty characters. */
export async function createBench(): Promise<Bench> {
  const gazetteer = await loadGazetteer();
  return createBenchOf("extract", readSampleEpisodes(), gazetteer, 8);
}

/** Invented episodes of 2 kB, which name about as much as a conversation that was written down. */
export async function createArchiveBench(): Promise<Bench> {
  const gazetteer = await loadGazetteer();
  const documents = inventDocuments(gazetteer, { episodes: 500 });
  const episodes = [...documents].flatMap((document) => [...readDocument(document, () => {})]);
  return createBenchOf("extract-archive", episodes, gazetteer, 1);
}

/** Reads the episodes so many times in one round. */
function createBenchOf(
  name: string,
  sample: Iterable<Episode>,
  gazetteer: Gazetteer,
  repetitions: number,
): Bench {
  const episodes = [...sample];
  const shows = learnShowProfiles(episodes);
  const characters = episodes.reduce((sum, { text }) => sum + text.length, 0);
  const repeat = (work: (episodes: readonly Episode[]) => number) => () => {
    let found = 0;
    for (let i = 0; i < repetitions; i++)
      // New objects each time: nothing an earlier reading remembered of an episode may help.
      found += work(episodes.map((episode) => ({ ...episode })));
    return found;
  };
  return {
    name,
    title: `${episodes.length} episodes, ${Math.round(characters / 1000)} kB, ${repetitions} times`,
    work: { amount: (characters * repetitions) / 1e6, unit: "MB" },
    baseline: "compromise, people and organisations",
    rounds: 5,
    // Readings of one archive get faster until about the fortieth.
    warmUps: 5,
    details: () => formatStages(measureStages(episodes, shows, gazetteer), characters),
    cases: [
      {
        name: "compromise, people and organisations",
        run: repeat((all) =>
          all.reduce((found, { text }) => {
            const document = nlp(text);
            return found + document.people().length + document.organizations().length;
          }, 0),
        ),
      },
      {
        name: "extractEpisodes, everything",
        run: repeat((all) => {
          const jobs = all.map((episode) => ({ episode, show: shows.get(episode.show)! }));
          let found = 0;
          for (const batch of batchesOf(jobs, batchCharacters))
            for (const { mentions } of extractEpisodes(batch, gazetteer)) found += mentions.length;
          return found;
        }),
      },
    ],
  };
}

function* readSampleEpisodes(): Generator<Episode> {
  for (const file of readdirSync("seeds").sort())
    if (file.endsWith(".txt"))
      yield* readDocument({ uri: file, text: readFileSync(`seeds/${file}`, "utf8") }, () => {});
}
