// The readers of feeds and schedules on the same invented talks, up to episodes with their zones.
import { readDocument } from "../../src/sources/read-document.ts";
import { inventedArchives } from "../support/invented-archives.ts";
import type { Bench } from "./bench.ts";

const megabytes = 2;

/** Each format has as many talks as make two megabytes. */
export function createBench(): Bench {
  const cases = inventedArchives.map(({ format, uri, write }) => {
    const talks = Math.round((megabytes * 1e6) / (write(100).length / 100));
    const document = { uri, text: write(talks) };
    const run = () => {
      const count = [...readDocument(document, () => {})].length;
      if (count !== talks) throw new Error(`${format}: ${count} episodes instead of ${talks}`);
      return count;
    };
    return { name: format, run };
  });
  return {
    name: "feed-readers",
    title: `${megabytes} MB in each format`,
    work: { amount: megabytes, unit: "MB" },
    baseline: "RSS",
    rounds: 5,
    cases,
  };
}
