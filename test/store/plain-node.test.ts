// A plain episode is one of which its row gives back every attribute.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { NodeAttributes } from "../../src/graph/knowledge-graph.ts";
import { differenceBetween } from "../../src/store/exact.ts";
import { isPlainEpisode } from "../../src/store/plain-node.ts";
import { nodeOfRow, type NodeRow } from "../../src/store/records-of-rows.ts";

const row = {
  label: "One",
  entity_type: "episode",
  show: "Show",
  title: "One",
  published: "2020-01-02",
  duration_seconds: 60,
  url: null,
  document: "a.md",
  text: "Ann Lee on Go",
  sections: [
    { role: "title", start: 0, end: 3, speaker: null },
    { role: "body", start: 4, end: 13, speaker: "Ann Lee" },
  ],
  mentions: [
    { start: 0, end: 7, entity: "person:ann-lee", recognizer: "person/name", confidence: 0.9 },
  ],
  x: 1.5,
  y: 0,
  community: 3,
  pagerank: null,
} satisfies NodeRow;
const plain = nodeOfRow(row);

it("is what the pipeline writes", () => {
  expect(isPlainEpisode(plain, row)).toBe(true);
  expect(isPlainEpisode({ ...plain }, { ...row, text: "Ann Lee on No" })).toBe(false);
});

it("has no difference from its row, whatever else it may hold", () => {
  const names = [...Object.keys(plain), "url", "pagerank", "note"];
  const value = fc.constantFrom(null, undefined, NaN, 1, -0, "One", [], {}, [null], [{}]);
  const inside = fc.constantFrom("none", "section", "span", "mention");
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      value,
      fc.boolean(),
      inside,
      (name, odd, isFirst, at) => {
        const added = isFirst ? { [name]: odd, ...plain } : { ...plain, [name]: odd };
        if (isFirst && name in plain) Reflect.set(added, name, odd);
        const changed: Record<string, unknown> = at === "none" ? added : { ...plain };
        if (plain.entityType !== "episode") return;
        const [first, ...others] = plain.sections;
        if (at === "section") changed["sections"] = [{ ...first, [name]: odd }, ...others];
        if (at === "span")
          changed["sections"] = [{ ...first, span: { ...first!.span, [name]: odd } }, ...others];
        if (at === "mention") changed["mentions"] = [{ ...plain.mentions[0], [name]: odd }];
        // As others may have written it.
        const attributes = changed as unknown as NodeAttributes;
        if (!isPlainEpisode(attributes, row)) return;
        expect(differenceBetween(nodeOfRow(row), attributes)).toBe(null);
      },
    ),
    { numRuns: 2000 },
  );
});
