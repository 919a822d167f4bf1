// Names that stand alone in an item of a list, where most items are technologies that are known.
import { describe, expect, it } from "vitest";
import type { Episode, Mention } from "../../../src/model/index.ts";
import { itemizedNames } from "../../../src/extraction/mentions/itemized-names.ts";

const known = new Set(["Servant", "Yesod", "Zap", "Scotty"]);

function named(...items: readonly string[]): string {
  const text = items.join("\n");
  let start = 0;
  const sections: Episode["sections"][number][] = [];
  const mentions: Mention[] = [];
  for (const item of items) {
    sections.push({ role: "bullets", span: { start, end: start + item.length } });
    const name = item.replace(/^- /, "").replace(/ .*/, "");
    const at = start + item.indexOf(name);
    if (known.has(name))
      mentions.push({
        episode: "e",
        span: { start: at, end: at + name.length },
        surface: name,
        entityType: "technology",
        canonicalName: name,
        recognizer: "gazetteer/any-case",
        confidence: 0.97,
      });
    start += item.length + 1;
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
  return [...itemizedNames.recognize(context)].map(({ surface }) => surface).join(" ");
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
