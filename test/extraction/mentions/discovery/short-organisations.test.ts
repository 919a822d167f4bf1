import { expect, it } from "vitest";
import {
  bracketedAcronyms,
  fullOrganisations,
} from "../../../../src/extraction/mentions/discovery/short-organisations.ts";
import { markedContext } from "../../../support/literal-episode.ts";

const full = (marked: string) => {
  const { mentions, episode } = markedContext(marked);
  return [...fullOrganisations(mentions, episode.text)];
};

it("knows an organisation by the first word of its name", () => {
  expect(full("[Quaybird Robotics|organisation] makes lamps.")).toEqual([
    ["Quaybird", "Quaybird Robotics"],
  ]);
});

it("but by no word that two share, that is of every day, or a given name", () => {
  expect(full("[Quaybird Robotics|organisation], [Quaybird Motors|organisation]")).toEqual([]);
  expect(
    full(
      "A garden: [Garden Robotics|organisation], [Peter Motors|organisation], [Lintel Labs|organisation]",
    ),
  ).toEqual([]);
  expect(full("[Quaybird Robotics|technology], [Old Quaybird Motors|organisation]")).toEqual([]);
});

const letters = (marked: string) => {
  const { mentions, episode } = markedContext(marked);
  return [...bracketedAcronyms(mentions, episode.text)];
};

it("knows an organisation by the letters in brackets after its name", () => {
  expect(letters("The [Centre for Tidal Lamps|organisation] (CTL) is old.")).toEqual([
    ["CTL", "Centre for Tidal Lamps"],
  ]);
  expect(letters("At [Lamp State University|organisation] (LampSU), they row.")).toEqual([
    ["LampSU", "Lamp State University"],
  ]);
});

it("but by none that begin other words, nor by those of a thing", () => {
  expect(letters("The [Centre for Tidal Lamps|organisation] (USA) is old.")).toEqual([]);
  expect(letters("The [Tidal Lamp Toolkit|technology] (TLT) is old.")).toEqual([]);
});
