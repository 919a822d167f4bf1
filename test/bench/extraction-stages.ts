// Where the time of extraction goes: what the profile of the shows, each recognizer and settling take, one after another.
import { recognizers, relationRecognizers } from "../../src/extraction/recognizers.ts";
import { sentencesOf } from "../../src/extraction/sentences.ts";
import { settle } from "../../src/extraction/settle.ts";
import { learnShowProfiles, type ShowProfile } from "../../src/extraction/shows/show-profile.ts";
import type { Episode, Mention } from "../../src/model/index.ts";
import type { Gazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";

/** Milliseconds that each stage takes for all episodes, in the order in which they run. */
export type StageTimes = ReadonlyMap<string, number>;

const ROUNDS = 5;

/** The fastest of some rounds for each stage, after one to warm up. */
export function measureStages(
  episodes: readonly Episode[],
  shows: ReadonlyMap<string, ShowProfile>,
  gazetteer: Gazetteer,
): StageTimes {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => runOnce(episodes, shows, gazetteer));
  return new Map(
    [...rounds[0]!.keys()].map((stage) => [
      stage,
      Math.min(...rounds.slice(1).map((round) => round.get(stage)!)),
    ]),
  );
}

/** The stages as lines with MB/s and their share; the profile of the shows is learned before and counts apart. */
export function formatStages(times: StageTimes, characters: number): string {
  const rate = (milliseconds: number) => characters / 1000 / milliseconds;
  const total = [...times].reduce((sum, [stage, time]) => sum + (stage === PROFILE ? 0 : time), 0);
  const lines = [...times].map(([stage, time]) => {
    const share = stage === PROFILE ? "before" : `${((100 * time) / total).toFixed(1)} %`;
    return `  ${stage.padEnd(28)}${rate(time).toPrecision(3).padStart(8)} MB/s${share.padStart(10)}`;
  });
  return ["", "  stage by stage", ...lines, ""].join("\n");
}

const PROFILE = "profile of the shows";

function runOnce(
  episodes: readonly Episode[],
  shows: ReadonlyMap<string, ShowProfile>,
  gazetteer: Gazetteer,
): StageTimes {
  const times = new Map<string, number>();
  const clock = <Result>(stage: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  clock(PROFILE, () => learnShowProfiles(episodes.map((episode) => ({ ...episode }))));
  // All episodes recognizer by recognizer, as batches are read; copies, so that nothing an earlier round remembered helps.
  const readings = episodes.map((original) => {
    const episode = { ...original };
    return {
      context: {
        episode,
        gazetteer,
        show: shows.get(episode.show)!,
        mentions: [] as readonly Mention[],
      },
      found: [] as Mention[],
    };
  });
  for (const { context } of readings) clock("sentences", () => sentencesOf(context.episode));
  for (const recognizer of recognizers)
    for (const reading of readings) {
      const { context, found } = reading;
      const count = found.length;
      clock(`names: ${recognizer.id}`, () => {
        for (const mention of recognizer.recognize(context)) found.push(mention);
      });
      if (found.length > count)
        reading.context = { ...context, mentions: clock("settling", () => settle(found)) };
    }
  for (const recognizer of relationRecognizers)
    for (const { context } of readings)
      clock(`relations: ${recognizer.id}`, () => [...recognizer.recognize(context)]);
  return times;
}
