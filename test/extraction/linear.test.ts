// Odd input that makes careless extraction slow: it must come through, whatever its shape.
import { describe, expect, it } from "vitest";
import type { Episode } from "../../src/model/index.ts";
import { extractEpisode } from "../../src/extraction/extract-episode.ts";
import { createGazetteer } from "../support/marked-episode.ts";
import { trapNames } from "../support/trap-names.ts";

const gazetteer = createGazetteer(trapNames);

function extract(text: string) {
  const span = { start: 0, end: text.length };
  const episode: Episode = {
    id: "e",
    show: "S",
    document: "d",
    span,
    text,
    sections: [{ role: "body", span }],
  };
  return extractEpisode(episode, { gazetteer, show: { show: "S", hosts: [] } });
}

describe("odd input", () => {
  it.each<[string, string, number]>([
    ["a million dots", ".".repeat(1_000_000), 0],
    ["8,000 commas between names", "Kubernetes, ".repeat(8000), 8000],
    ["nested brackets", "(".repeat(100_000) + ")".repeat(100_000), 0],
    ["opening quotes", "“".repeat(100_000), 0],
    ["one long hyphened word", "a-".repeat(200_000), 0],
    ["half a million spaces within a name", `Google${" ".repeat(500_000)}Cloud`, 1],
    ["half-written addresses", "http://".repeat(50_000), 0],
    ["a long line of names", "We run Redis and Terraform, ".repeat(10_000), 20_000],
    ["statements without an end", "Redis is written in Rust and ".repeat(60_000), 120_000],
    ["a line of short sentences", "Ann Lee is the CEO of Zorblatt. ".repeat(50_000), 50_000],
  ])("%s", (_, text, count) => {
    expect(extract(text).mentions.filter((m) => m.entityType !== "person")).toHaveLength(count);
  });
});
