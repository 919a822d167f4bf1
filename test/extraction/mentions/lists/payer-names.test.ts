// Who pays, in lists that name the offer of each.
import { describe, expect, it } from "vitest";
import { payerNames, payersIn } from "../../../../src/extraction/mentions/lists/payer-names.ts";
import { sponsors } from "../../../../src/extraction/relations/sponsors.ts";
import { literalEpisode, markedContext } from "../../../support/literal-episode.ts";
import { asWords } from "../../../support/stated.ts";

const payers = (text: string) => {
  const episode = literalEpisode(text);
  return payersIn(episode).map(({ start, end }) => episode.text.slice(start, end));
};

describe("payersIn", () => {
  it.each([
    [
      "Sponsored by Rake (use code ROSE for 10% off), Hoe, and Check the Soil.",
      ["Rake", "Hoe", "Check the Soil"],
    ],
    ["This show is brought to you by Rake.com (code ROSE).", ["Rake"]],
    ["This show is brought to you by Harborforth.com.", ["Harborforth"]],
    ["Our sponsors today are &hoe, Rake, and Clock.", ["&hoe", "Rake", "Clock"]],
    ["Sponsors: Rake, gardenFlow and 7Spades", ["Rake", "gardenFlow", "7Spades"]],
  ])("%s", (text, expected) => {
    expect(payers(text)).toEqual(expected);
  });

  it("finds names before an address in lines of sponsors", () => {
    expect(payers("sponsors| Public Rakes: https://rakes.example/us and use code ROSE")).toEqual([
      "Public Rakes",
    ]);
    expect(payers("sponsors| - Indeed (https://indeed.example)")).toEqual(["Indeed"]);
    expect(payers("sponsors| See the rakes: https://rakes.example")).toEqual([]);
    expect(payers("Public Rakes: https://rakes.example")).toEqual([]);
  });

  it.each([
    // One without an offer is found by other signs.
    "Sponsored by Rake.",
    "Sponsored by Rake, who make rakes.",
    "Supported by the people of Kew and others like you.",
    "Supported by our listeners (see below).",
    "Brought to you by Listeners (thank you).",
  ])("are none in: %s", (text) => {
    expect(payers(text)).toEqual([]);
  });

  it("takes time in proportion to the text", () => {
    expect(payers(`Sponsored by ${"Rake, ".repeat(50_000)}`)).toEqual([]);
    expect(payers("Sponsored by ".repeat(20_000))).toEqual([]);
  });
});

describe("payerNames", () => {
  const names = (marked: string) =>
    [...payerNames.recognize(markedContext(marked))].map(({ surface }) => surface);

  it("are what nobody knew for an organisation", () => {
    expect(names("Sponsored by [Acme|org] (code A), Rake, and Hoe.")).toEqual(["Rake", "Hoe"]);
    expect(names("Supported by Maria Quilt and Rake.")).toEqual(["Rake"]);
  });
});

describe("whom the list pays for", () => {
  it("is the episode, and the words of an offer pay nothing", () => {
    const context = markedContext(
      "Sponsored by [Rake|org] (use code [Zed|org]), [Hoe|org] (hoe.example), and [Soil|org].",
    );
    expect([...sponsors.recognize(context)].map(asWords)).toEqual([
      "episode sponsored_by Rake",
      "episode sponsored_by Hoe",
      "episode sponsored_by Soil",
    ]);
  });
});
