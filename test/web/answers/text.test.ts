// Texts as the pages show them: marked or cut into blocks, nothing is lost and nothing added.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeMention } from "../../../src/graph/knowledge-graph.ts";
import type { Section, SectionRole } from "../../../src/model/index.ts";
import { highlightRuns } from "../../../src/web/answers/highlight.ts";
import { readingBlocks } from "../../../src/web/answers/reading.ts";

const mentionsIn = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(12))).map((pairs) =>
    pairs
      .map(([start, size], i): NodeMention => ({
        start,
        end: start + size,
        entity: `topic:${i}`,
        recognizer: "test/any",
        confidence: 1,
      }))
      .sort((a, b) => a.start - b.start),
  );

describe("highlighting", () => {
  it("gives the text back, whatever overlaps", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        mentionsIn(60),
        fc.nat(60),
        fc.nat(60),
        (text, mentions, a, b) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const runs = highlightRuns(text, mentions, start, end);
          expect(runs.map((run) => run.text).join("")).toBe(text.slice(start, end));
        },
      ),
    );
  });

  it("marks the longer of two that begin together", () => {
    const of = (start: number, end: number, entity: string): NodeMention => ({
      start,
      end,
      entity,
      recognizer: "test/any",
      confidence: 1,
    });
    const runs = highlightRuns("Docker Swarm runs", [
      of(0, 6, "a"),
      of(0, 12, "b"),
      of(7, 12, "c"),
    ]);
    expect(runs.map((run) => [run.text, run.entity])).toEqual([
      ["Docker Swarm", "b"],
      [" runs", undefined],
    ]);
  });
});

describe("reading blocks", () => {
  it("hold every letter and number, in order", () => {
    const roles: SectionRole[] = ["title", "body", "bullets", "questions", "boilerplate"];
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.uniqueArray(fc.nat(80), { maxLength: 12 }),
        fc.infiniteStream(fc.constantFrom(...roles)),
        (text, cuts, stream) => {
          const points = cuts.filter((cut) => cut <= text.length).sort((a, b) => a - b);
          const sections: Section[] = [];
          for (let i = 0; i + 1 < points.length; i += 2) {
            const span = { start: points[i]!, end: points[i + 1]! };
            sections.push({ role: stream.next().value, span });
          }
          const shown = readingBlocks(text, sections)
            .flatMap((block) => block.sections.map(({ span }) => text.slice(span.start, span.end)))
            .join("");
          const words = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "");
          expect(words(shown)).toBe(words(text));
        },
      ),
    );
  });

  it("gather lists, not paragraphs", () => {
    const text = "a\nb\nc\nd";
    const roles: SectionRole[] = ["bullets", "bullets", "body", "body"];
    const sections = roles.map((role, i) => ({ role, span: { start: i * 2, end: i * 2 + 1 } }));
    expect(readingBlocks(text, sections).map((block) => block.sections.length)).toEqual([2, 1, 1]);
  });
});
