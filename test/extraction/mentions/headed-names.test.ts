// Names in lists below a line that says what they list.
import { describe, expect, it } from "vitest";
import type { Episode, Mention } from "../../../src/model/index.ts";
import { headedNames } from "../../../src/extraction/mentions/headed-names.ts";

const known = new Set(["Servant", "Yesod", "Zap", "Emmet"]);

function named(heading: string, ...items: readonly string[]): string {
  const sections: Episode["sections"][number][] = [
    { role: "body", span: { start: 0, end: heading.length } },
  ];
  const mentions: Mention[] = [];
  let text = heading;
  for (const item of items) {
    const start = text.length + 3;
    sections.push({ role: "bullets", span: { start, end: start + item.length } });
    const name = /^\S+/.exec(item)![0];
    if (known.has(name))
      mentions.push({
        episode: "e",
        span: { start, end: start + name.length },
        surface: name,
        entityType: "technology",
        canonicalName: name,
        recognizer: "gazetteer/any-case",
        confidence: 0.97,
      });
    text += `\n- ${item}`;
  }
  const episode: Episode = {
    id: "e",
    show: "S",
    document: "d",
    span: { start: 0, end: text.length },
    text,
    sections,
  };
  const context = {
    episode,
    gazetteer: { version: "", entries: [] },
    show: { show: "S", hosts: [] },
    mentions,
  };
  return [...headedNames.recognize(context)].map(({ surface }) => surface).join(" | ");
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
