import { expect, it } from "vitest";
import { formatComparison } from "../../src/evaluation/comparison.ts";
import { evaluate } from "../../src/evaluation/evaluate.ts";
import { createNaiveGazetteer } from "../../src/evaluation/naive-gazetteer.ts";
import { parseGold } from "../../src/evaluation/records.ts";
import type { Gazetteer, GazetteerEntry } from "../../src/ontology/gazetteer/gazetteer.ts";

const entry = (
  entityType: "technology" | "organisation",
  name: string,
  ...aliases: string[]
): GazetteerEntry => ({
  name,
  readings: [{ entityType }],
  source: "table",
  forms: [
    { text: name, nameClass: "C", exactCase: true },
    ...aliases.map((text) => ({ text, nameClass: "U" as const, exactCase: false })),
  ],
});
const gazetteer: Gazetteer = {
  version: "test",
  entries: [entry("technology", "Go", "Golang"), entry("organisation", "Segment")],
};
const text = "They go and segment logs in Golang.";
const [gold] = parseGold(
  JSON.stringify({
    id: "1",
    show: "S",
    text,
    people: [{ name: "Ann Lee" }],
    technologies: [{ name: "Go", aliases_in_text: ["Golang"] }],
  }),
);

it("takes every form of every entry in any case, once for each entry", () => {
  expect(createNaiveGazetteer(gazetteer)("1", text)).toEqual({
    id: "1",
    companies: [{ name: "Segment", aliases: ["segment"] }],
    technologies: [{ name: "Go", aliases: ["go", "Golang"] }],
  });
});

it("puts systems beside each other, with a dash where one finds nothing of a kind", () => {
  const ours = { id: "1", people: [{ name: "Ann Lee" }], technologies: [{ name: "Go" }] };
  const table = formatComparison(
    new Map([
      ["ours", evaluate([gold!], [ours])],
      ["naive", evaluate([gold!], [createNaiveGazetteer(gazetteer)("1", text)])],
    ]),
  );
  const [, first, second] = table.split("\n").map((line) => line.trim().split(/\s+/));
  expect(first).toEqual(["ours", "100.0", "100.0", "100.0", "-", "100.0", "100.0", "100.0"]);
  expect(second).toEqual(["naive", "-", "0.0", "0.0", "0.0", "100.0", "100.0", "100.0"]);
});
