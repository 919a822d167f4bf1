import { expect, it } from "vitest";
import { unwrapLines } from "../../src/sources/unwrap.ts";
import { linesOf } from "../../src/text/lines.ts";

const unwrap = (text: string) =>
  [...unwrapLines(text, linesOf(text))].map(({ start, end }) => text.slice(start, end));

it("joins lines that were cut for width, or that ask for more", () => {
  const wrapped =
    "We talk with Ann Lee, who founded a small company that builds\nboats for fishermen and ferries out of";
  expect(unwrap(`${wrapped}\nreeds.`)).toHaveLength(1);
  expect(unwrap("In this one we sit down with\nAnn Lee and Bo Ek.\nNext time: boats.")).toEqual([
    "In this one we sit down with\nAnn Lee and Bo Ek.",
    "Next time: boats.",
  ]);
});

it.each([
  "Ann Lee,\nBo Ek and\nCy Fox",
  "- Boats out of reeds, and the\n- people who build them for a living",
  "Boats out of reeds.\nAnn Lee builds them.",
  "Boats out of reeds and the people\n\nwho build them",
  "Links for this week’s show\nGuests\nAnn Lee",
])("leaves lists, sentences and paragraphs alone: %j", (text) => {
  expect(unwrap(text)).toEqual(text.split("\n").filter((line) => line !== ""));
});
