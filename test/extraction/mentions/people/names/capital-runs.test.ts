import { describe, expect, it } from "vitest";
import { runsOfCapitals } from "../../../../../src/extraction/mentions/people/names/capital-runs.ts";

describe("runsOfCapitals", () => {
  const runs = (text: string, from = 0, to = text.length) =>
    runsOfCapitals(text, { start: from, end: to }).map((run) =>
      run.map(({ start, end, word }) => {
        expect(text.slice(start, end)).toBe(word.text);
        return word.text;
      }),
    );

  it.each([
    ["We met Ann Lee, then Bo.", [["We"], ["Ann", "Lee"], ["Bo"]]],
    [
      "Guido van Rossum and Ana de la Cruz",
      [
        ["Guido", "van Rossum"],
        ["Ana", "de la Cruz"],
      ],
    ],
    ["Ann “Andy” Lee", [["Ann", "Lee"]]],
    ["Ask J.R. Smith", [["Ask", "J.R.", "Smith"]]],
    ["Boats w/Ann Lee, and/Or", [["Boats"], ["Ann", "Lee"]]],
    ["See Solo.io, Rust2 and gRPC", [["See"]]],
    ["Óscar Ñu", [["Óscar", "Ñu"]]],
    ["nobody here", []],
  ])("%s", (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it("ends where the stretch of text ends", () => {
    expect(runs("Ann Lee Cole", 0, 7)).toEqual([["Ann", "Lee"]]);
    expect(runs("Ann Lee Cole", 4, 8)).toEqual([["Lee"]]);
  });
});
