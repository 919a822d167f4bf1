import { describe, expect, it } from "vitest";
import { batchesOf } from "../../src/pipeline/extract-episodes.ts";
import { literalEpisode } from "../support/literal-episode.ts";

describe("batchesOf", () => {
  const jobs = ["a".repeat(9), "b".repeat(4), "c".repeat(4), "d", "e".repeat(30)].map(
    (text, i) => ({
      episode: literalEpisode(text, { id: `${i}` }),
      show: { show: "S", hosts: [] },
    }),
  );
  const ids = (characters: number) =>
    [...batchesOf(jobs, characters)].map((batch) =>
      batch.map(({ episode }) => episode.id).join(""),
    );

  it("keeps the order, and ends a batch with the job that fills it", () => {
    expect(ids(10)).toEqual(["0", "12", "34"]);
    expect(ids(1)).toEqual(["0", "1", "2", "3", "4"]);
    expect(ids(1000)).toEqual(["01234"]);
  });

  it("gives no batch of nothing", () => {
    expect([...batchesOf([], 10)]).toEqual([]);
  });
});
