import { expect, it } from "vitest";
import { relationPatterns } from "../../../../src/extraction/relations/phrases/patterns.ts";
import { createSieve } from "../../../../src/extraction/relations/phrases/sieve.ts";
import { inSmallLetters } from "../../../../src/text/small-letters.ts";
import { sign } from "../../../../src/extraction/relations/masking/signs.ts";

const { person: P, organisation: O, technology: T, either: E } = sign;
const texts = [
  `${P} is an engineer at ${O}.`,
  `${T} is written in ${T}.`,
  `${O} uses ${T} instead of ${E}.`,
  `${T} isn’t the only one.`,
  `There is ${T}, too.`,
  `${O} acquired ${O} in 2015, and ${P}, CTO of ${E}, left.`,
  "nothing to see",
  "",
];
const sieve = createSieve(relationPatterns);
const matches = (text: string, spansTwo: boolean) =>
  relationPatterns.filter((pattern) => {
    pattern.expression.lastIndex = 0;
    return pattern.spansTwo === spansTwo && pattern.expression.test(inSmallLetters(text));
  });

it("lets every pattern through that matches, in the order of the table, and few others", () => {
  let found = 0;
  for (const text of texts) {
    const likely = sieve.patternsIn(text);
    expect(likely).toEqual(relationPatterns.filter((pattern) => likely.includes(pattern)));
    for (const pattern of matches(text, false)) {
      expect(likely).toContain(pattern);
      found++;
    }
    expect(likely.length).toBeLessThan(relationPatterns.length / 2);
  }
  expect(found).toBeGreaterThan(4);
});

it("lets patterns of two sentences through where these hold all they ask for together", () => {
  let found = 0;
  for (const first of texts)
    for (const second of texts)
      for (const pattern of matches(`${first} ${second}`, true)) {
        expect(sieve.patternsAcross(first, second)).toContain(pattern);
        found++;
      }
  expect(found).toBeGreaterThan(0);
});

it("lets no pattern through whose ends stand in the other order", () => {
  const ids = (text: string) => sieve.patternsIn(text).map(({ id }) => id);
  expect(ids(`${P} founded ${O}.`)).toContain("founded");
  expect(ids(`${O} founded ${P}.`)).not.toContain("founded");
  expect(ids(`${O} was founded by ${P}, who founded ${O}.`)).toContain("founded");
});

it("asks nothing of two sentences that goes over their joint", () => {
  const [pattern] = relationPatterns;
  const expression = new RegExp(`(?<s>${T}) rocks[.] others (?<o>${T})`, "dgu");
  const across = createSieve([{ ...pattern!, expression, ends: [T, T], spansTwo: true }]);
  expect(across.patternsAcross(`${T} rocks.`, `Others ${T}`)).toHaveLength(1);
  expect(across.patternsAcross(`${T} rolls.`, `Others ${T}`)).toHaveLength(0);
});
