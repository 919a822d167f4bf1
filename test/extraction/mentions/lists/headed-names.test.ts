// Names in lists below a line that says what they list.
import { describe, expect, it } from "vitest";
import { headedNames } from "../../../../src/extraction/mentions/lists/headed-names.ts";
import { knowingContext, literalEpisode } from "../../../support/literal-episode.ts";

const known = new Set(["Servant", "Yesod", "Zap", "Emmet"]);

function named(heading: string, ...items: readonly string[]): string {
  const episode = literalEpisode([heading, ...items.map((item) => `bullets| ${item}`)].join("\n"));
  return [...headedNames.recognize(knowingContext(episode, known))]
    .map(({ surface }) => surface)
    .join(" | ");
}

describe("headed names", () => {
  it.each(["Shells", "Zap packages:", "Libraries mentioned in this episode", "Tools of the week"])(
    "stand below %s",
    (heading) => {
      expect(named(heading, "Servant", "Quuxly", "Plumb Viewer", "Yesod")).toBe(
        "Quuxly | Plumb Viewer",
      );
    },
  );

  it("end before what is said of them", () => {
    expect(
      named(
        "Editor plugins",
        "Emmet",
        "Emmet Quick Lines: lines made short",
        "Semi: signs at ends",
      ),
    ).toBe("Emmet Quick Lines | Semi");
  });

  it("need more that is known below a heading of anything", () => {
    expect(named("Projects", "Servant", "Quuxly")).toBe("");
    expect(named("Projects", "Servant", "Quuxly", "Yesod")).toBe("Quuxly");
  });

  it.each([
    ["another heading", "Our favourite places", "Quuxly"],
    ["everyday words", "Tools", "Pen"],
    ["headlines", "Tools", "Talking About Boats"],
    ["given names", "Tools", "Maria Quux"],
    ["what is done", "Tools", "Quuxing"],
    ["sentences", "Tools", "Quuxly is what we use at home"],
    ["organisations", "Tools", "Quux Labs"],
  ])("are not %s", (_, heading, item) => {
    expect(named(heading, "Servant", item, "Yesod")).toBe("");
  });

  it("need one that is known", () => {
    expect(named("Tools", "Hammer", "Quuxly", "Plumb line")).toBe("");
  });
});
