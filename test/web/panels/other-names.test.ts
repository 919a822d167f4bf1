// Other names of a thing: those that tell something.
import { expect, it } from "vitest";
import { otherNames } from "../../../src/web/panels/card/other-names.tsx";

it("leaves out spellings that differ in capitals, accents, spaces or hyphens alone", () => {
  const aliases = ["Tide Pool", "tide-pool", "TP", "tidepools", "tp"];
  expect(otherNames({ label: "tide pool", aliases })).toEqual(["TP", "tidepools"]);
  expect(otherNames({ label: "C", aliases: ["C++", "c"] })).toEqual(["C++"]);
});
