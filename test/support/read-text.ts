// Reads a text as a document and checks what holds for every episode of every reader.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import {
  textAt,
  type Diagnostic,
  type Episode,
  type SourceDocument,
} from "../../src/model/index.ts";
import { readDocument } from "../../src/sources/read-document.ts";

/** What came of it. */
export interface ReadText {
  readonly episodes: readonly Episode[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

/** A fixture of `test/fixtures/feeds`. */
export function readFixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "../fixtures/feeds", name), "utf8");
}

/** Reads a text with the reader that is surest of it. */
export function readText(text: string, more: Partial<SourceDocument> = {}): ReadText {
  const diagnostics: Diagnostic[] = [];
  const document = { uri: "show.xml", text, ...more };
  const episodes = [...readDocument(document, (item) => diagnostics.push(item))];
  for (const episode of episodes) expectSound(episode, text);
  return { episodes, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** `role: words` of every section, one a line. */
export function outline({ sections, text }: Episode): string {
  return sections.map(({ role, span }) => `${role}: ${textAt(text, span)}`).join("\n");
}

/** Spans lie inside, sections are in order and apart, stated names stand where they are said to stand. */
function expectSound({ text, span, sections, stated, links }: Episode, source: string): void {
  expect(span.start).toBeLessThanOrEqual(span.end);
  expect(span.end).toBeLessThanOrEqual(source.length);
  let end = 0;
  for (const section of sections) {
    expect(section.span.start).toBeGreaterThanOrEqual(end);
    expect(section.span.end).toBeGreaterThan(section.span.start);
    end = section.span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (const entity of stated ?? []) expect(textAt(text, entity.span)).toBe(entity.name);
  for (const link of links ?? []) expect(textAt(text, link.span).trim()).not.toBe("");
}
