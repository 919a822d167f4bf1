// The report: every claim with a quotation that stands in an episode.
import { describe, expect, it } from "vitest";
import { bridges } from "../../src/analysis/bridges.ts";
import { report } from "../../src/exporters/report.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { textOfPieces } from "../support/read-back.ts";
import { sampleArchive } from "../support/sample-archive.ts";

describe("report", () => {
  const graph = sampleArchive();
  const text = textOfPieces(report.write(graph));

  it("has its chapters", () => {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([
      "People",
      "Organisations",
      "Technologies",
      "Topics",
      "Communities",
      "Bridges",
      "Years",
    ]);
    expect(text).toMatch(
      /^30 episodes, 20\d\d-\d\d-\d\d to 20\d\d-\d\d-\d\d; \d+ things; \d+ links\.$/m,
    );
  });

  it("quotes an episode for every thing it names in bold", () => {
    const claims = text.split(/\n(?=\*\*|For the first time)/).slice(1);
    expect(claims.length).toBeGreaterThan(30);
    const words = graph.nodes().map((id) => {
      const attributes = graph.getNodeAttributes(id);
      return attributes.entityType === "episode" ? wordsOf(attributes.text) : "";
    });
    for (const claim of claims) {
      const [, quote] = /\n\n> (.*)\n>\n> — /.exec(claim)!;
      expect(
        words.some((episode) => episode.includes(wordsOf(quote!))),
        claim,
      ).toBe(true);
    }
  });

  it("survives hostile strings", () => {
    const hostile = textOfPieces(report.write(hostileGraph()));
    expect(hostile).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(hostile).toContain("\\]\\]> \\<!\\[CDATA");
    expect(hostile).not.toMatch(/(?<!\\)[[<`]/);
  });
});

describe("bridges", () => {
  it("stand between communities, the strongest first", () => {
    const found = bridges(sampleArchive());
    expect(found.length).toBeGreaterThan(5);
    for (const { communities } of found) expect(communities.length).toBeGreaterThan(1);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
