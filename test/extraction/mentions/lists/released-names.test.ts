// Names that stand with their version in an item of what is new.
import { describe, expect, it } from "vitest";
import { releasedNames } from "../../../../src/extraction/mentions/lists/released-names.ts";
import { knowingContext, literalEpisode } from "../../../support/literal-episode.ts";

function named(...items: readonly string[]): string[] {
  const episode = literalEpisode(items.map((item) => `bullets| ${item}`).join("\n"));
  return [...releasedNames.recognize(knowingContext(episode, new Set(["Yesod"])))].map(
    ({ surface }) => surface,
  );
}

describe("released names", () => {
  it.each([
    ["Release of QuuxOS 6.0:", "QuuxOS"],
    ["A new release of zorbly-core 1.11.0", "zorbly-core"],
    ["Zorbly Workstation K 10.3 released", "Zorbly Workstation K"],
    ["Amelia 5.8 is out: faster, and smaller", "Amelia"],
    ["Quux Browser v33.2.0 has been released.", "Quux Browser"],
  ])("stand where the item says so: %s", (item, name) => {
    expect(named("A walk by the sea", item)).toEqual([name]);
  });

  it("stand where two items are written alike", () => {
    expect(named("Amelia 5.8:", "Quux Server 21.1.11:")).toEqual(["Amelia", "Quux Server"]);
    expect(named("Amelia 5.8:", "A walk by the sea")).toEqual([]);
  });

  it.each([
    ["what is known", "Yesod 1.6"],
    ["everyday words", "Guidance Letter 2.0:"],
    ["licences", "CC BY 4.0"],
    ["sentences", "We read Quux 2.0 and went on to the next one"],
    ["numbers of chapters", "Chapter 3.2"],
  ])("are not %s", (_, item) => {
    expect(named(item, "Amelia 5.8:", "Quux 1.2:")).toEqual(["Amelia", "Quux"]);
  });
});
