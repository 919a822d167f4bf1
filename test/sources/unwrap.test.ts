import { expect, it } from "vitest";
import { unwrap } from "../../src/sources/unwrap.ts";

it("joins lines that were cut for width, or that ask for more", () => {
  const wrapped =
    "We talk with Ann Lee, who founded a small company that builds\nboats for fishermen and ferries out of";
  expect(unwrap(`${wrapped}\n  reeds.\n`)).toBe(`${wrapped.replace("\n", " ")} reeds.\n`);
  expect(unwrap("In this one we sit down with\nAnn Lee and Bo Ek.\nNext time: boats.")).toBe(
    "In this one we sit down with Ann Lee and Bo Ek.\nNext time: boats.",
  );
});

it.each([
  "Ann Lee,\nBo Ek and\nCy Fox",
  "- Boats out of reeds, and the\n- people who build them for a living",
  "Boats out of reeds.\nAnn Lee builds them.",
  "Boats out of reeds and the people\n\nwho build them",
  "Links for this week’s show\nGuests\nAnn Lee",
  "Boats: Slow Ways of Crossing Rivers Without Getting Wet Feet Along the Shore\nAnn Lee: Reeds\nA Longer Title on Why Boats Are Built of Reeds and of What Else They Might Have Been",
])("leaves lists, sentences and paragraphs alone: %j", (text) => {
  expect(unwrap(text)).toBe(text);
});
