// What must hold for the episodes of every reader; used by all tests of readers.
import { expect } from "vitest";
import type { Diagnostic, Episode } from "../../src/model/index.ts";
import { readDocument } from "../../src/sources/read-document.ts";

/** Reads a text and checks every episode before giving it back. */
export function read(
  text: string,
  uri = "test.txt",
): { episodes: Episode[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const episodes = [...readDocument({ uri, text }, (diagnostic) => diagnostics.push(diagnostic))];
  for (const episode of episodes) checkEpisode(episode, text);
  for (const { message, code, document, span } of diagnostics) {
    expect(message).not.toBe("");
    expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(document).toBe(uri);
    if (span) expect(span.end).toBeLessThanOrEqual(text.length);
  }
  return { episodes, diagnostics };
}

/** Spans lie in their texts, in order, apart from each other, without white space at their ends. */
export function checkEpisode(episode: Episode, documentText: string): void {
  expect(episode.span.start).toBeGreaterThanOrEqual(0);
  expect(episode.span.end).toBeLessThanOrEqual(documentText.length);
  let last = 0;
  for (const { span, role } of episode.sections) {
    const words = episode.text.slice(span.start, span.end);
    expect(span.start, `${role}: ${words}`).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(episode.text.length);
    expect(words).toBe(words.trim());
    last = span.end;
  }
  for (const { name, span } of episode.stated ?? []) {
    expect(episode.text.slice(span.start, span.end)).toBe(name);
  }
  for (const { span } of episode.links ?? []) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(episode.text.length);
  }
  if (episode.published) expect(episode.published).toMatch(/^\d{4}-\d\d-\d\d$/);
}

/** `role: words` of every section, as a test writes them down. */
export function zones(episode: Episode): string[] {
  return episode.sections.map(
    ({ role, span, speaker }) =>
      `${role}${speaker ? ` (${speaker})` : ""}: ${episode.text.slice(span.start, span.end)}`,
  );
}
