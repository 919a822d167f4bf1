// Names in links: what a label and its address agree on.
import { describe, expect, it } from "vitest";
import type { Episode, Mention, Section, SectionRole } from "../../../../src/model/index.ts";
import { linkedNames } from "../../../../src/extraction/mentions/lists/linked-names.ts";
import { markedContext } from "../../../support/literal-episode.ts";

function named(label: string, url: string, after = "for more"): string {
  const text = `See ${label} ${after}`;
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
    ["Orchardly", "https://www.orchardly.dev", "Orchardly|technology"],
    ["Orchardly", "https://www.orchardly.com", ""],
    ["https://github.com/someone/easyargs", "https://github.com/someone/easyargs", ""],
    ["github.com/someone/easyargs", "https://github.com/someone/easyargs", ""],
    ["Gardens for All - GfA", "https://github.com/someone/GfA", "GfA|technology"],
    ["Orchard News", "https://orchardnews.com", ""],
    ["the code", "https://github.com/someone/easyargs", ""],
    ["source", "https://github.com/someone/source", ""],
    ["a long article", "https://example.com/post", ""],
    ["Anna Smith", "https://annasmith.com", ""],
  ])("%s → %s", (label, url, expected) => expect(named(label, url)).toBe(expected));

  it("are of those for whom somebody works", () => {
    const site = "https://orchardly.app";
    expect(named("Orchardly", site, "now.\nAnn is an engineer at Orchardly.")).toBe(
      "Orchardly|organisation",
    );
    expect(named("Orchardly", site, "now.\nAnn plants trees with Orchardly.")).toBe(
      "Orchardly|technology",
    );
    expect(named("Orchardly", site, "now.\nAnn is an engineer at Orchardlyst.")).toBe(
      "Orchardly|technology",
    );
  });
});

/** One section a line; the first link is the whole of a line. */
function inLines(lines: readonly (readonly [SectionRole, string])[], url: string): string {
  const sections: Section[] = [];
  let text = "";
  let label = { start: 0, end: 0 };
  for (const [role, line] of lines) {
    const start = text.length;
    const written = line.replace(/^\[(.*)\]$/, "$1");
    text += `${written}\n`;
    const span = { start, end: start + written.length };
    if (written !== line) label = span;
    sections.push({ role, span });
  }
  const episode: Episode = {
    id: "e",
    show: "S",
    document: "d",
    span: { start: 0, end: text.length },
    text,
    sections,
    links: [{ span: label, url }],
  };
  const python = text.indexOf("Python");
  const mentions: Mention[] = [];
  if (python >= 0)
    mentions.push({
      episode: "e",
      span: { start: python, end: python + 6 },
      surface: "Python",
      entityType: "technology",
      canonicalName: "Python",
      recognizer: "gazetteer/capital",
      confidence: 0.95,
    });
  const show = { show: "S", hosts: [] };
  const context = { episode, gazetteer: { version: "", entries: [] }, show, mentions };
  return [...linkedNames.recognize(context)]
    .map(({ surface, entityType, span }) => `${surface}|${entityType}|${span.start}`)
    .join(" ");
}

describe("names and what stands around their links", () => {
  it("are technologies beside one, whoever may own the address", () => {
    const url = "https://www.orchardly.com";
    expect(
      inLines(
        [
          ["links", "Python"],
          ["links", "[Orchardly]"],
        ],
        url,
      ),
    ).toBe("Orchardly|technology|7");
    expect(
      inLines(
        [
          ["links", "Gardens"],
          ["links", "[Orchardly]"],
        ],
        url,
      ),
    ).toBe("");
    expect(
      inLines(
        [
          ["links", "Talks on Python"],
          ["links", "[Orchardly]"],
        ],
        url,
      ),
    ).toBe("");
  });

  it("are who pays among sponsors", () =>
    expect(inLines([["sponsors", "[Orchardly]"]], "https://orchardly.io/?ref=show")).toBe(
      "Orchardly|organisation|0",
    ));

  it("are found where the text says them, not in the address", () => {
    const url = "https://github.com/someone/easyargs";
    expect(
      inLines(
        [
          ["body", "We read easyargs, and wrote it."],
          ["links", `[${url}]`],
        ],
        url,
      ),
    ).toBe("easyargs|technology|8");
    expect(
      inLines(
        [
          ["body", "We read easyargs/core."],
          ["links", `[${url}]`],
        ],
        url,
      ),
    ).toBe("");
    expect(
      inLines(
        [
          ["body", "We read gardens."],
          ["links", "[it]"],
        ],
        "https://github.com/a/gardens",
      ),
    ).toBe("");
  });
});

describe("addresses written out behind a name", () => {
  const namedIn = (text: string) =>
    [...linkedNames.recognize(markedContext(text))].map(({ surface }) => surface);

  it.each([
    ["polishly: https://github.com/ann/polishly", ["polishly"]],
    ["* Expectly - https://github.com/ann/expectly", ["Expectly"]],
    ["Polishly: https://polishly.js.org/", ["Polishly"]],
    ["The code: https://github.com/ann/polishly", []],
    ["Twitter: https://twitter.com/polishly", []],
    ["polishly is mended at https://github.com/ann/polishly", []],
  ])("%s", (text, expected) => expect(namedIn(text)).toEqual(expected));

  it("take time in proportion to the text", () =>
    expect(namedIn("https://github.com/a/b: ".repeat(20_000))).toEqual([]));
});
