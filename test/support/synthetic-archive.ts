// An archive of any size: talks with names of the gazetteer in sentences of our own; the same at every run.
import { createRandom } from "../../src/analysis/random.ts";
import type { SourceDocument } from "../../src/model/index.ts";
import type { Gazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";

/** How large the archive is to be. */
export interface SyntheticSize {
  readonly episodes: number;
  /** Episodes in one document; 1,000 unless stated. */
  readonly perDocument?: number;
  readonly seed?: number;
}

/**
 * JSON Lines documents of about 2 kB an episode. Shows keep to a field of some technologies four times out of five; names
 * are as unevenly frequent as words are (Zipf); a guest is met about three times, so the people grow with the archive. An
 * episode depends on its number alone: a larger archive begins with the smaller one.
 */
export function* inventDocuments(
  gazetteer: Gazetteer,
  { episodes, perDocument = 1000, seed = 1 }: SyntheticSize,
): Generator<SourceDocument> {
  const writer = createWriter(gazetteer, seed);
  for (let start = 0; start < episodes; start += perDocument) {
    const lines: string[] = [];
    for (let i = start; i < Math.min(episodes, start + perDocument); i++) lines.push(writer(i));
    const number = String(start / perDocument).padStart(5, "0");
    yield { uri: `archive-${number}.jsonl`, text: `${lines.join("\n")}\n` };
  }
}

const fieldCount = 40;
const showsPerField = 5;
const given =
  "Ada Bo Cleo Dov Edda Finn Greta Hugo Ines Jonas Kaja Lars Mara Nils Olga Petra Quinn Rosa Sven Tilda Uma Viktor Wanda Yara Zeno Anton Berit Carla David Emma".split(
    " ",
  );
const beginnings =
  "Ander Berg Cald Dahl Eker Fall Grau Halv Isak Jarn Kest Lund Mork Nord Oster Palm Ravn Sand Thor Ulv Vest Wern Yng Zell Brand Holm Lind Stein Wald Roth".split(
    " ",
  );
const endings =
  "berg sen quist mann hoff stad dal ström feld wick by rud bach gren vik heim land brook son ling".split(
    " ",
  );

const openings = [
  "{guest} is an engineer at {company}, where {a} has carried the load since the first winter.",
  "{guest} joins the show to talk about {a} and the years it took to trust it.",
  "{guest} works at {company} on the part of {a} that nobody sees.",
  "{guest} leads the team at {company} that moved from {a} to {b}.",
];
const middles = [
  "Before {a} there was {b}, and before {b} there was a cupboard full of notes.",
  "The team kept {a} next to {b} until the bills for both arrived on one day.",
  "With {a} the nightly run takes minutes; without it, the night.",
  "What {a} gives up in comfort, it returns when a disk fails on a Sunday.",
  "At {company} the answer was {a}, at least for the services written in {b}.",
  "Most of what people call {topic} is patience, says {first}, and the rest is {a}.",
  "{first} explains how {a} and {b} share a network without sharing their faults.",
  "Nobody had planned for {topic}; it came with {a} and stayed.",
];
const plain = [
  "The first version was small enough to be read in one sitting, and that was the point of it.",
  "There were weeks in which nothing moved, and then everything moved at once and in the wrong direction.",
  "Some of the lessons are old ones: measure before you cut, write down what you believed, ask who is paged.",
  "It is a story of many small steps, a few of them backward, and one that could not be taken twice.",
  "We hear what broke, who noticed it, and how long it took until somebody said so aloud.",
  "A listener wants to know what remains when the people who built a thing have gone elsewhere.",
  "The second half turns to money, to the size of teams, and to the habit of rewriting what already works.",
  "In the end the old machine was switched off on a quiet morning, and hardly anybody was there to see it.",
];

/** Writes one episode as a line of JSON. */
function createWriter({ entries }: Gazetteer, seed: number): (index: number) => string {
  const named = (type: string) =>
    entries
      .filter(
        ({ readings, forms }) => readings[0].entityType === type && isSure(forms[0].nameClass),
      )
      .map(({ name }) => name);
  const [technologies, companies, topics] = ["technology", "organisation", "topic"].map(named);
  return (index) => {
    // A generator of its own for each episode, well apart from its neighbour's.
    const random = createRandom(Math.imul(index + 1, 0x9e3779b1) ^ seed);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
    const show = Math.floor(random() * fieldCount * showsPerField);
    const field = show % fieldCount;
    const named = (list: readonly string[]) => {
      const home = random() < 0.8 ? field : Math.floor(random() * fieldCount);
      const size = Math.max(1, Math.floor(list.length / fieldCount));
      return list[(zipf(random(), size) * fieldCount + home) % list.length]!;
    };
    const guest = guestNamed(index < 3 ? index : Math.floor(random() * (index / 3 + 3)));
    const company = named(companies!);
    const lines: string[] = [];
    const say = (template: string) => {
      const words: Readonly<Record<string, string>> = {
        guest,
        first: guest.split(" ")[0]!,
        company,
        a: named(technologies!),
        b: named(technologies!),
        topic: named(topics!),
      };
      lines.push(template.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? ""));
    };
    say(pick(openings));
    for (let i = 0; i < 10; i++) {
      say(pick(middles));
      say(pick(plain));
      if (i % 4 === 3) lines.push("");
    }
    const title = `${named(technologies!)} in episode ${index + 1} with ${guest}`;
    const day = new Date(Date.UTC(2010, 0, 1 + (index % 5000))).toISOString().slice(0, 10);
    return JSON.stringify({
      id: `synthetic-${String(index).padStart(8, "0")}`,
      title,
      show: `Field Notes ${field + 1}, Series ${Math.floor(show / fieldCount) + 1}`,
      date: day,
      text: lines.join("\n").replace(/\.\n(?!\n)/g, ". "),
    });
  };
}

const isSure = (nameClass: string) => nameClass === "U" || nameClass === "S";

/** 0 … size − 1, the k-th about 1/k as often as the first. */
function zipf(random: number, size: number): number {
  return Math.min(size - 1, Math.floor((size + 1) ** random) - 1);
}

/** A name for each number: given name, family name, and a middle letter once those run out. */
function guestNamed(number: number): string {
  const first = given[number % given.length]!;
  const rest = Math.floor(number / given.length);
  const family = `${beginnings[rest % beginnings.length]}${endings[Math.floor(rest / beginnings.length) % endings.length]}`;
  const round = Math.floor(rest / (beginnings.length * endings.length));
  return round === 0
    ? `${first} ${family}`
    : `${first} ${String.fromCharCode(64 + (round % 26 || 26))}. ${family}`;
}
