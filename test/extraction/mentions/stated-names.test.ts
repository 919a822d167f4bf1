// Names that the format states: sponsors, as names and as what they say of themselves.
import { describe, expect, it } from "vitest";
import type { Episode } from "../../../src/model/index.ts";
import { statedNames } from "../../../src/extraction/mentions/stated-names.ts";

function stated(name: string): readonly string[] {
  const span = { start: 0, end: name.length };
  const episode: Episode = {
    id: "e",
    show: "S",
    document: "d",
    span,
    text: name,
    sections: [{ role: "sponsors", span }],
    stated: [{ entityType: "organisation", name, span }],
  };
  const context = {
    episode,
    gazetteer: { version: "", entries: [] },
    show: { show: "S", hosts: [] },
    mentions: [],
  };
  return [...statedNames.recognize(context)].map(({ canonicalName }) => canonicalName);
}

describe("stated sponsors", () => {
  it.each(["Orchardly", "orchardly", "The Society of Old Garden Makers", "Hoff & Vane of the Sea"])(
    "%s is a name",
    (name) => expect(stated(name)).toEqual([name]),
  );

  it.each([
    "Orchardly makes keeping up with trees easier.",
    "Have a look at Orchardly Tree Hosting",
    "Orchard Conference | April 2-5 | Lintel Bay",
    "<p>Orchardly Is The Place For Trees</p>",
  ])("%s is none", (slogan) => expect(stated(slogan)).toEqual([]));
});
