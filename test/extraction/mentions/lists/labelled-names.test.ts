// Names in lists that describe what they list.
import { describe, expect, it } from "vitest";
import { labelledNames } from "../../../../src/extraction/mentions/lists/labelled-names.ts";
import { markedContext } from "../../../support/literal-episode.ts";

function named(...items: string[]): string {
  const lines = ["Software of the week", ...items.map((item) => `links| ${item}`)];
  return [...labelledNames.recognize(markedContext(lines.join("\n")))]
    .map(({ surface, entityType, recognizer }) => `${surface}|${entityType}|${recognizer}`)
    .join(" ");
}

describe("labelled names", () => {
  it.each([
    ["zorbly: Terminal weather tool", "zorbly|technology|labelled/described"],
    [
      "plum: A simple, small and quick archive tool with few options",
      "plum|technology|labelled/described",
    ],
    ["zorb-top — shows who eats the memory", "zorb-top|technology|labelled/spelling"],
    ["Zorbly (programming editor)", "Zorbly|technology|labelled/described"],
    ["Quuxly: a startup for gardeners", "Quuxly|organisation|labelled/described"],
    ["zorbly - Company that Ann co-founded", "zorbly|organisation|labelled/house"],
    ["Quuxly Maag - Ann’s company", "Quuxly Maag|organisation|labelled/house"],
    ["fnord/zorbly: Weather in the shell", "zorbly|technology|labelled/repository"],
    ["GitHub - fnord/plum", "plum|technology|labelled/repository"],
    ["FnordLee/Zorbly (GitHub) - Weather in the shell", "Zorbly|technology|labelled/repository"],
    ["zorb_lib library", "zorb_lib|technology|labelled/kind"],
    ["Quux Programming Language", "Quux|technology|labelled/kind"],
    ["Zorbly GitHub: see the issues", "Zorbly|technology|labelled/kind"],
    ["Zorbly at GitHub", "Zorbly|technology|labelled/kind"],
    ["zorb-top", "zorb-top|technology|labelled/alone"],
    ["Zorbly, a weather tool for the shell", "Zorbly|technology|labelled/described"],
  ])("%s", (item, expected) => {
    expect(named(item)).toBe(expected);
  });

  it.each([
    "async/await",
    "client/server: who talks first",
    "Security: a tool for everybody",
    "self-hosting: why we do it at all",
    "gardenization",
    "hydronetics",
    "caching",
    "zorb77 on GitHub",
    "Maria on GitHub",
    "Public library",
    "quokkadev:          4,600",
    "Maria: a tool maker from Lisbon",
    "Maria, a tool maker from Lisbon",
    "QXZ Data Sheet: the primary tool for gardeners",
  ])("%s names nothing", (item) => {
    expect(named(item)).toBe("");
  });
});

it("takes those who chat for no names of things", () => {
  const chat = ["zorb_1: I saw it too", "quux.idb: when was that", "plom77: just now, I think"];
  expect(named(...chat)).not.toBe("");
  expect(named(...chat, "zorb_1: yes, this morning", "zorb_1: and it was huge")).toBe("");
});
