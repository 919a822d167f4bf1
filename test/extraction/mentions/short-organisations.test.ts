import { expect, it } from "vitest";
import { fullOrganisations } from "../../../src/extraction/mentions/short-organisations.ts";
import { markedContext } from "../../support/literal-episode.ts";

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
