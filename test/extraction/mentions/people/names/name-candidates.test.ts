// What may be a name, by its words alone.
import { expect, it } from "vitest";
import { nameCandidates } from "../../../../../src/extraction/mentions/people/names/name-candidates.ts";

const names = (text: string) =>
  [...nameCandidates(text, { start: 0, end: text.length })].map(({ name }) => name);

it.each([
  ["So Matt is the author of the parser.", []],
  ["If Carlisia wants it, we ship. Or Brian does.", []],
  ["JENNY: So Matt, tell us. And so So Matt told us.", []],
  ["Will It Scale? Will We care?", []],
  ["By Ethan Rowan", ["Ethan Rowan"]],
  ["As Ron Quill says, no.", ["Ron Quill"]],
  ["So Kris Brannock joined in.", ["Kris Brannock"]],
])("small words that open a sentence are no given names: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  ["We met Or Hilton and So Takemura.", ["Or Hilton", "So Takemura"]],
  ["Will Larkin is here.", ["Will Larkin"]],
  ["Bo Ek left.", ["Bo Ek"]],
])("but they are where nothing else can be meant: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  ["We met M. Scott Ford.", ["M. Scott Ford"]],
  ["Zorvan Quill Inc. sells quills to Ann Lee.", ["Ann Lee"]],
])("initials before a given name, companies before their legal form: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it("who trades under a legal form is nobody", () => {
  expect(names("Ann Lee met Quillmark Oy, Solar Print GmbH, Quillsphere Group and Bo Ek.")).toEqual(
    ["Ann Lee", "Bo Ek"],
  );
});
