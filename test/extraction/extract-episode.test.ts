import { describe, expect, it } from "vitest";
import { extractEpisode, extractEpisodes } from "../../src/extraction/extract-episode.ts";
import { literalEpisode } from "../support/literal-episode.ts";
import { createGazetteer } from "../support/marked-episode.ts";
import { trapNames } from "../support/trap-names.ts";

const gazetteer = createGazetteer(trapNames);
const texts = [
  "We talk with Ann Lee, an engineer at Google.\nShe wrote Terraform in Go.",
  "",
  "Bo Ek joins us. Redis is written in C, and Google uses Kubernetes.",
  "Ann asks Bo why Google built Kubernetes.",
];

describe("extractEpisodes", () => {
  it("finds in each of many episodes what is found in it alone, in their order", () => {
    const jobs = texts.map((text, i) => ({
      episode: literalEpisode(text, { id: `e${i}` }),
      show: { show: "The Show", hosts: i === 3 ? ["Ann Lee"] : [] },
    }));
    const alone = jobs.map(({ episode, show }) =>
      extractEpisode({ ...episode }, { gazetteer, show }),
    );
    expect(alone.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(8);
    expect(alone.flatMap(({ relations }) => relations).length).toBeGreaterThan(2);
    expect(extractEpisodes(jobs, gazetteer)).toEqual(alone);
    expect(extractEpisodes(jobs.toReversed(), gazetteer)).toEqual(alone.toReversed());
    expect(extractEpisodes([], gazetteer)).toEqual([]);
  });
});
