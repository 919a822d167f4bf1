import { describe, expect, it } from "vitest";
import { isPersonName, readPeople, splitSpeaker } from "../../src/sources/people-line.ts";

it.each([
  "Ann Lee",
  "J.R. Jasperson",
  "Alexis Le-Quoc",
  "Bo van der Ek",
  "Łukasz Żółć",
  "Conan O’Brien",
  "Ann B. Lee",
  "Ludwig von Beethoven",
  "Kim “Bo” Lee",
  "Bo Ek Jr.",
])("a name: %s", (name) => expect(isPersonName(name)).toBe(true));
it.each([
  "Ann",
  "Contact Us",
  "View All Tags",
  "ann lee",
  "Ann lee",
  "The end is near",
  "Ann Lee and Bo Ek",
  "A B C D E F G",

  "Latest Episodes",
  "123 Main",
])("no name: %s", (words) => expect(isPersonName(words)).toBe(false));

describe("readPeople", () => {
  it("ends a name before the label of an address", () => {
    const line = "Ann Lee URL: https://example.org/ann";
    const names = [...readPeople(line, { start: 0, end: line.length })].map(({ name }) => name);
    expect(names).toEqual(["Ann Lee"]);
  });

  it.each([
    ["Ann Lee, Bo van der Ek and Cy Fox", ["Ann Lee", "Bo van der Ek", "Cy Fox"]],
    ["Ann Lee (Acme, Inc.) & Bo Ek [CTO, Foo]", ["Ann Lee", "Bo Ek"]],
    ["Dr. Ann Lee - Head of Pipes at Acme", ["Ann Lee"]],
    ["Ann Lee, Zentrix", ["Ann Lee"]],
    ["Ann Lee and Bo", ["Ann Lee", "Bo"]],
    ["Ann Lee, Bo, Cy", ["Ann Lee", "Bo", "Cy"]],
    ["Ann Lee: pipes; Bo Ek @bo", ["Ann Lee", "Bo Ek"]],
    ["Ann", ["Ann"]],
    ["the whole team", []],
    ["Ann Lee Twitter / GitHub / Blog, Bo Castro", ["Ann Lee", "Bo Castro"]],
    ["Ann Lee 🪐", ["Ann Lee"]],
    ["Ann Lee = ann.example", ["Ann Lee"]],
    ["Ann Lee, Senior Engineer, Acme", ["Ann Lee"]],
    ["Senior Developer Advocate, Zyrla", []],
    ["Ann Lee, CTO, Bo Ek, Head of Product", ["Ann Lee", "Bo Ek"]],
  ])("%s", (line, names) => {
    const people = [...readPeople(line, { start: 0, end: line.length })];
    expect(people.map(({ name }) => name)).toEqual(names);
    for (const { name, span } of people) expect(line.slice(span.start, span.end)).toBe(name);
  });
});

it("splits a speaker from the words spoken", () => {
  const line = "  Ann Lee: Hello.";
  const speech = splitSpeaker(line, { start: 2, end: line.length })!;
  expect(speech.name).toBe("Ann Lee");
  expect(line.slice(speech.label.start, speech.label.end)).toBe("Ann Lee");
  expect(line.slice(speech.words.start, speech.words.end)).toBe("Hello.");
  expect(splitSpeaker("hello: you", { start: 0, end: 10 })).toBeUndefined();
});
