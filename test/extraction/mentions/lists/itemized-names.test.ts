// Names that stand alone in an item of a list, where most items are technologies that are known.
import { describe, expect, it } from "vitest";
import { itemizedNames } from "../../../../src/extraction/mentions/lists/itemized-names.ts";
import { knowingContext, literalEpisode } from "../../../support/literal-episode.ts";

const known = new Set(["Servant", "Yesod", "Zap", "Scotty"]);

function named(...items: readonly string[]): string {
  const episode = literalEpisode(items.map((item) => `bullets| ${item}`).join("\n"));
  return [...itemizedNames.recognize(knowingContext(episode, known))]
    .map(({ surface }) => surface)
    .join(" ");
}

describe("itemized names", () => {
  it("are what nobody knows among technologies", () => {
    expect(named("- Servant", "- Quuxly", "- Yesod", "- Scotty (for small things)")).toBe("Quuxly");
    expect(named("Servant", "Yesod 1.6", "Zap", "quuxly-core")).toBe("quuxly-core");
  });

  it.each([
    ["everyday words", "Software"],
    ["given names", "Maria"],
    ["acronyms", "QXZ"],
    ["what is done", "Quuxing"],
    ["addresses", "quuxly.example"],
    ["more than a word", "Quuxly in a year"],
  ])("are not %s", (_, item) => {
    expect(named("Servant", item, "Yesod", "Zap")).toBe("");
  });

  it("need a list of technologies around them", () => {
    expect(named("Servant", "Quuxly", "How we met", "A walk", "Yesod")).toBe("");
    expect(named("Servant", "Quuxly", "Yesod")).toBe("");
  });
});
