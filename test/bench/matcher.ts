// The matcher with boundaries, case rules and spans, against packages that only find strings, on 20,000 names.
import { readdirSync, readFileSync } from "node:fs";
import { AhoCorasick as Fast } from "@monyone/aho-corasick/fast";
import { AhoCorasick as Greedy } from "@monyone/aho-corasick/greedy";
import Ahocorasick from "ahocorasick";
import FastScanner from "fastscan";
import words from "an-array-of-english-words";
import { createRandom } from "../../src/analysis/random.ts";
import { caseRuleOf } from "../../src/ontology/gazetteer/form.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { createMatcher } from "../../src/text/matcher.ts";
import { type Pattern } from "../../src/text/name-pattern.ts";
import type { Bench } from "./bench.ts";

const NAMES = 20_000;
const CHARACTERS = 2_000_000;

export async function createBench(): Promise<Bench> {
  const patterns = await inventPatterns();
  const text = readSampleText();
  const matcher = createMatcher(patterns);
  const count = () => {
    let found = 0;
    matcher.scan(text, 0, text.length, () => found++);
    return found;
  };
  // The packages know no case: they get everything in small letters, outside of what is measured.
  const small = text.toLowerCase();
  const names = [...new Set(patterns.map((pattern) => pattern.text.toLowerCase()))];
  const fast = new Fast(names);
  const greedy = new Greedy(names);
  const plain = new Ahocorasick(names);
  const scanner = new FastScanner(names);
  return {
    name: "matcher",
    title: `${names.length} names in ${(text.length / 1e6).toFixed(1)} million characters of show notes`,
    work: { amount: text.length / 1e6, unit: "MB" },
    baseline: "@monyone/aho-corasick/fast",
    rounds: 5,
    cases: [
      { name: "@monyone/aho-corasick/fast", run: () => fast.matchInText(small) },
      { name: "matcher", run: count },
      { name: "@monyone/aho-corasick/greedy", run: () => greedy.matchInText(small) },
      { name: "ahocorasick", run: () => plain.search(small) },
      { name: "fastscan", run: () => scanner.search(small) },
    ],
  };
}

/** The names of the gazetteer, and words and pairs of words of English up to the number wanted. */
async function inventPatterns(): Promise<Pattern[]> {
  const { entries } = await loadGazetteer();
  const patterns: Pattern[] = entries
    .flatMap(({ forms }) => forms)
    .map((form) => ({ text: form.text, caseRule: caseRuleOf(form) }))
    .slice(0, NAMES);
  const random = createRandom(1);
  const pick = () => words[Math.floor(random() * words.length)]!;
  while (patterns.length < NAMES)
    patterns.push({ text: random() < 0.3 ? `${pick()} ${pick()}` : pick(), caseRule: "any" });
  return patterns;
}

/** The sample archive, again and again. */
function readSampleText(): string {
  const pages = readdirSync("seeds")
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(`seeds/${file}`, "utf8"))
    .join("\n");
  const text = pages.repeat(Math.ceil(CHARACTERS / pages.length));
  // A flat string, as one that was just read is.
  return Buffer.from(text, "utf16le").toString("utf16le");
}
