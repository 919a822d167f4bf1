// Where those who give a talk say they work.
import { expect, it } from "vitest";
import { workplaces } from "../../../src/extraction/relations/workplaces.ts";
import { statements } from "../../../src/extraction/relations/statements.ts";
import type { Mention, RelationMention } from "../../../src/model/index.ts";
import { markedContext } from "../../support/literal-episode.ts";

/** An abstract below the name of who gives the talk. */
function talk(abstract: string, role: "guest" | "host" = "guest") {
  const context = markedContext(`byline| [Ann Lee|p]\n${abstract}`);
  const mentions = context.mentions.map((mention, at): Mention =>
    at === 0 ? { ...mention, role, recognizer: "person/byline" } : mention,
  );
  return { ...context, mentions };
}

const show = ({ subject, relationType, object }: RelationMention) =>
  [subject, relationType, object]
    .map((end) => (typeof end === "string" ? end : end.canonicalName))
    .join(" ");

it.each([
  "At [Acme|o], we water gardens by night.",
  "Here at [Acme|o] we water gardens.",
  "One of the reasons why we chose [Zap|t] at [Acme|o] is its speed.",
  "It all began with my work at [Acme|o].",
  "You will hear why we at [Acme|o] are fond of [Zap|t].",
])("%s", (abstract) =>
  expect([...workplaces.recognize(talk(abstract))].map(show)).toEqual(["Ann Lee works_at Acme"]),
);

it.each([
  "When we were at [Acme|o], gardens were small.",
  "Many gardeners at [Acme|o] like [Zap|t].",
  "Last year we spoke at [Acme|o].",
  "We met at the [Acme|o] booth.",
  "At [Acme|o], [Bolt|o] is well known.",
])("%s: says nothing of it", (abstract) =>
  expect([...workplaces.recognize(talk(abstract))]).toEqual([]),
);

it("leaves shows with hosts alone", () =>
  expect([...workplaces.recognize(talk("At [Acme|o], we water gardens.", "host"))]).toEqual([]));

it("takes the only name above an abstract for who says I", () =>
  expect(
    [...statements.recognize(talk("I am one of the co-founders of [Acme|o], where I sow."))].map(
      show,
    ),
  ).toEqual(["Ann Lee founded Acme"]));
