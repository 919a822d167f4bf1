import { describe, expect, it } from "vitest";
import { secondReadings } from "../../../src/extraction/relations/second-readings.ts";
import type { Gazetteer, GazetteerEntry } from "../../../src/ontology/gazetteer/gazetteer.ts";
import { markedContext } from "../../support/literal-episode.ts";

const entry = (name: string, ...types: ("technology" | "organisation")[]): GazetteerEntry => ({
  name,
  readings: [{ entityType: types[0]! }, ...types.slice(1).map((entityType) => ({ entityType }))],
  forms: [{ text: name, nameClass: "U", exactCase: false }],
  source: "test",
});
const gazetteer: Gazetteer = {
  version: "test",
  entries: [
    entry("Datadog", "technology", "organisation"),
    entry("Debian", "technology"),
    {
      ...entry("Zap DB"),
      maker: "Acme",
      readings: [{ entityType: "technology", kind: "database" }],
    },
    {
      ...entry("Whelk"),
      maker: "Acme",
      readings: [{ entityType: "technology", kind: "browser" }],
    },
  ],
};

const companies = (marked: string) =>
  [...secondReadings.recognize({ ...markedContext(marked), gazetteer })].map(
    ({ entityType, surface }) => `${surface}: ${entityType}`,
  );

describe("secondReadings", () => {
  it.each([
    "[Ann Lee|p] is the CTO of [Datadog|t].",
    "[Ann Lee|p] works on storage at [Datadog|t].",
    "[Ann Lee|p] works for [Datadog|t].",
    "[Ann Lee|p] from [Datadog|t] is here.",
    "[Ann Lee|p] joined [Datadog|t] in 2019.",
    "[Datadog|t] CEO [Ann Lee|p] is here.",
    "[Datadog|t] was co-founded by [Ann Lee|p].",
    "Full disclosure: [Datadog|t] is a sponsor of the show.",
  ])("%s", (marked) => {
    expect(companies(marked)).toEqual(["Datadog: organisation"]);
  });

  it("a browser that somebody else makes employs nobody", () => {
    const context = markedContext("[Ann Lee|p] leads the web team at [Whelk|t].");
    const mentions = context.mentions.map((mention) => ({ ...mention, kind: "browser" }));
    expect([...secondReadings.recognize({ ...context, mentions, gazetteer })]).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["sponsors| [Lantern|t]", ["Lantern: organisation"]],
    ["sponsors| [Lantern|t] helps you to write", ["Lantern: organisation"]],
    ["sponsors| Deploy with [Lantern|t]", []],
    ["This episode is sponsored by [Lantern|t].", ["Lantern: organisation"]],
    ["This episode is about [Lantern|t].", []],
  ])("a product that pays is its company: %s", (marked, expected) => {
    const context = markedContext(marked);
    const mentions = context.mentions.map((mention) => ({ ...mention, kind: "software" }));
    expect(
      [...secondReadings.recognize({ ...context, mentions, gazetteer })].map(
        ({ entityType, surface }) => `${surface}: ${entityType}`,
      ),
    ).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["[Ann Lee|p], founder of [Lantern|t], is here.", "software", ["Lantern: organisation"]],
    ["[Ann Lee|p], founder of [Lantern|t], is here.", "library", []],
    ["[Ann Lee|p] is the co-founder of the [Lantern|t] project.", "software", []],
    ["[Ann Lee|p] is the co-founder of [Lantern|t].", "library", ["Lantern: organisation"]],
    ["[Ann Lee|p] is a co-founder and CTO of [Lantern|t].", "tool", ["Lantern: organisation"]],
    ["[Lantern|t] co-founder [Ann Lee|p] is here.", "service", ["Lantern: organisation"]],
    ["[Ann Lee|p], CISO [Lantern|t], is here.", "service", ["Lantern: organisation"]],
    ["[Ann Lee|p] is one of the founders of [Zap DB|t].", "database", []],
    ["[Ann Lee|p] is the founder of [Lantern|t].", "os", []],
  ])(
    "what is sold has founders, unless somebody else makes it: %s %s",
    (marked, kind, expected) => {
      const context = markedContext(marked);
      const mentions = context.mentions.map((mention) => ({ ...mention, kind }));
      expect(
        [...secondReadings.recognize({ ...context, mentions, gazetteer })].map(
          ({ entityType, surface }) => `${surface}: ${entityType}`,
        ),
      ).toEqual(expected);
    },
  );

  it.each([
    "[Ann Lee|p] is an engineer who works with [Datadog|t].",
    "[Ann Lee|p] is the founder of [Debian|t].",
    "[Ann Lee|p] explains [Datadog|t].",
    "[Ann Lee|p] from the [Datadog|t] team is here.",
    "[Ann Lee|p] of [Datadog|t] fame is here.",
  ])("%s says nothing of a company", (marked) => {
    expect(companies(marked)).toEqual([]);
  });
});
