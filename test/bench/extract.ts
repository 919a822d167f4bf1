// Everything extraction does to an episode, against compromise's people and organisations alone.
import { readdirSync, readFileSync } from "node:fs";
import nlp from "compromise";
import { extractEpisodes } from "../../src/extraction/extract-episode.ts";
import { learnShowProfiles } from "../../src/extraction/show-profile.ts";
import type { Episode } from "../../src/model/index.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { batchCharacters } from "../../src/node/worker-pool.ts";
import { batchesOf } from "../../src/pipeline/extract-episodes.ts";
import { readDocument } from "../../src/sources/read-document.ts";
import type { Bench } from "./bench.ts";
import { formatStages, measureStages } from "./extraction-stages.ts";

/** The sample archive is read this often in one round. */
const REPETITIONS = 8;

export async function createBench(): Promise<Bench> {
  const gazetteer = await loadGazetteer();
  const episodes = [...readSampleEpisodes()];
  const shows = learnShowProfiles(episodes);
  const characters = episodes.reduce((sum, { text }) => sum + text.length, 0);
  const repeat = (work: (episodes: readonly Episode[]) => number) => () => {
    let found = 0;
    for (let i = 0; i < REPETITIONS; i++)
      // New objects each time: nothing an earlier reading remembered of an episode may help.
      found += work(episodes.map((episode) => ({ ...episode })));
    return found;
  };
  return {
    name: "extract",
    title: `${episodes.length} episodes, ${Math.round(characters / 1000)} kB, ${REPETITIONS} times`,
    work: { amount: (characters * REPETITIONS) / 1e6, unit: "MB" },
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
