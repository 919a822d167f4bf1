// Copies of one shape: equal to what they were made from, with the same properties in the same order.
import { expect, test } from "vitest";
import { evenEpisode, evenMention } from "../../src/extraction/even-shapes.ts";
import type { Episode, Mention } from "../../src/model/index.ts";

const span = { start: 0, end: 3 };
const bare: Episode = { id: "a", show: "S", document: "d", span, text: "Ann", sections: [] };
const full: Episode = {
  ...bare,
  links: [{ url: "https://ann.example", span }],
  stated: [{ entityType: "person", name: "Ann", span }],
  sections: [
    { speaker: "Ann", span, role: "body" },
    { role: "title", span },
  ],
  url: "https://s.example/a",
  durationSeconds: 60,
  published: "2020-02-20",
  title: "Ann",
};
const name: Mention = {
  confidence: 0.9,
  recognizer: "person/stated",
  canonicalName: "Ann Lee",
  entityType: "person",
  surface: "Ann",
  span,
  episode: "a",
};

test("a copy equals its original", () => {
  expect(evenEpisode(full)).toEqual(full);
  expect(evenEpisode(bare)).toEqual(bare);
  expect(evenMention(name)).toEqual(name);
  expect(JSON.stringify(evenEpisode(bare))).toBe(
    JSON.stringify({ id: "a", show: "S", document: "d", span, text: "Ann", sections: [] }),
  );
});

test("all copies have the same properties in the same order", () => {
  expect(Object.keys(evenEpisode(bare))).toEqual(Object.keys(evenEpisode(full)));
  const [spoken, title] = evenEpisode(full).sections;
  expect(Object.keys(spoken!)).toEqual(Object.keys(title!));
  expect(Object.keys(evenMention(name))).toEqual(
    Object.keys(evenMention({ ...name, role: "guest", kind: "k" })),
  );
});
