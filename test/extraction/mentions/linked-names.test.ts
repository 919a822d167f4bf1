// Names in links: what a label and its address agree on.
import { describe, expect, it } from "vitest";
import type { Episode } from "../../../src/model/index.ts";
import { linkedNames } from "../../../src/extraction/mentions/linked-names.ts";

function named(label: string, url: string): string {
  const text = `See ${label} for more`;
  const span = { start: 4, end: 4 + label.length };
  const episode: Episode = {
    id: "e",
    show: "S",
    document: "d",
    span: { start: 0, end: text.length },
    text,
    sections: [{ role: "links", span: { start: 0, end: text.length } }],
    links: [{ span, url }],
  };
  const context = {
    episode,
    gazetteer: { version: "", entries: [] },
    show: { show: "S", hosts: [] },
    mentions: [],
  };
  return [...linkedNames.recognize(context)]
    .map(({ surface, entityType }) => `${surface}|${entityType}`)
    .join(" ");
}

describe("linked names", () => {
  it.each([
    ["easyargs", "https://github.com/someone/easyargs", "easyargs|technology"],
    ["someone/easyargs on GitHub", "https://github.com/someone/easyargs", "easyargs|technology"],
    [
      "fast style transfer",
      "https://github.com/x/fast-style-transfer",
      "fast style transfer|technology",
    ],
    ["serde", "https://crates.io/crates/serde", "serde|technology"],
    ["lens", "https://hackage.haskell.org/package/lens-5.2", "lens|technology"],
    ["Orchard List", "https://orchardlist.app/", "Orchard List|technology"],
    ["Orchardly", "https://www.orchardly.com", "Orchardly|technology"],
    ["Orchard News", "https://orchardnews.com", ""],
    ["the code", "https://github.com/someone/easyargs", ""],
    ["source", "https://github.com/someone/source", ""],
    ["a long article", "https://example.com/post", ""],
    ["Anna Smith", "https://annasmith.com", ""],
  ])("%s → %s", (label, url, expected) => expect(named(label, url)).toBe(expected));
});
