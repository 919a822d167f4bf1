import { expect, it } from "vitest";
import { isSpelledAddress } from "../../../../src/extraction/mentions/signs/address.ts";
import { isLicence } from "../../../../src/extraction/mentions/gazetteer/licence.ts";

const marked = (words: string) => {
  const start = words.indexOf("[");
  const text = words.replace("[", "").replace("]", "");
  const end = words.indexOf("]") - 1;
  return { text, start, end, surface: text.slice(start, end) };
};

it.each([
  ["Write to boats at [gmail] dot com", true],
  ["boats AT gmail [DOT] com", true],
  ["boats (at) [example] (dot) org", true],
  ["We moved from [gmail] to dots", false],
  ["The resolver speaks [DoT] and nothing else", false],
])("%s: an address read out, %s", (words, isAddress) => {
  const { text, start, end } = marked(words);
  expect(isSpelledAddress(text, start, end)).toBe(isAddress);
});

it.each([
  ["Released under the [MIT] license", true],
  ["Licence : [BSD]", true],
  ["Is it GPLv2 or [Apache]?", true],
  ["She studied at [MIT] and sails", false],
  ["Docker changed its license", false],
])("%s: a licence, %s", (words, isOne) => {
  const { text, surface } = marked(words.includes("[") ? words : `[${words}]`);
  expect(isLicence(text, { start: 0, end: text.length }, surface)).toBe(isOne);
});
