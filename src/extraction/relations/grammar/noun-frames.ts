// Nouns that state relations: what people are to things and organisations, and what things are to things.
import type { RelationType } from "../../../model/index.ts";
import { rememberedClass, type OfWord } from "../../../text/remembered.ts";
import { isJob, isOffice } from "../../words/trades.ts";

/** What a noun makes of a person. */
export interface PeopleFrame {
  readonly id: string;
  readonly relationType: RelationType;
  /** Kind of what it is said about, as in `phrases.ts`. */
  readonly object: string;
  readonly after: ReadonlySet<string>;
  /** The object may stand before the noun: "X creator Ann". */
  readonly isOwned: boolean;
}

const ofOrBehind = new Set(["of", "behind"]);
const toAny = new Set(["of", "for", "on", "to", "at", "behind"]);
const founder: PeopleFrame = {
  id: "founder",
  relationType: "founded",
  object: "O",
  after: new Set(["of", "at", "behind", "@"]),
  isOwned: true,
};
const creator: PeopleFrame = {
  id: "creator",
  relationType: "created",
  object: "T",
  after: ofOrBehind,
  isOwned: true,
};
const author: PeopleFrame = { ...creator, id: "author" };
const developer: PeopleFrame = {
  ...creator,
  id: "developer-behind",
  isOwned: false,
};
const maintainer: PeopleFrame = {
  id: "maintainer",
  relationType: "maintains",
  object: "T",
  after: toAny,
  isOwned: true,
};

/** Whether a word has a frame for people, if the word before it allows. */
const isPeopleNoun: OfWord<boolean> = rememberedClass((word) =>
  /^(?:co-?)?(?:founder|creator|inventor|father|mother|mastermind|author|designer|maker|maintainer|committer|contributor|developer|member|engineer|lead|leader)s?$/.test(
    word,
  ),
);

/** The frame of a noun for people, by the word before it where that decides. */
export function peopleOf(word: string, before = ""): PeopleFrame | undefined {
  if (!isPeopleNoun(word)) return undefined;
  if (/^(?:co-?)?founders?$/.test(word)) return founder;
  if (/^(?:co-?)?(?:creators?|inventors?|father|mother|mastermind)$/.test(word)) return creator;
  if (/^(?:co-?)?(?:authors?|designers?|makers?)$/.test(word)) return author;
  if (/^(?:co-?)?(?:maintainers?|committers?)$/.test(word)) return maintainer;
  if (/^(?:contributors?|developers?|members?|maintainer|engineers?)$/.test(word)) {
    if (/^(?:core|lead|main|principal|primary|co-lead)$/.test(before)) return maintainer;
    if (word.startsWith("developer")) return developer;
  }
  if (/^(?:lead|leader|leads)$/.test(word) && /^(?:project|tech|technical|team)$/.test(before))
    return { ...maintainer, isOwned: false, after: ofOrBehind };
  return undefined;
}

/** What a noun makes of a technology. */
export interface ThingFrame {
  readonly id: string;
  readonly relationType: RelationType;
  readonly object: string;
  /** Whether the other name stands in the phrase before the noun, or behind a preposition after it. */
  readonly place: "before" | "after";
  readonly after: ReadonlySet<string>;
  /** A name of a language, any name but of a language, any. */
  readonly wants: "language" | "other" | "any";
}

/** A line is: id, place or prepositions, object, which, relation, colon, nouns. */
const table = `
  variant-of     of/from               T any      built_on:       fork distribution distro flavour flavor superset dialect derivative spin spinoff spin-off port extension subset
  layer-over     around/over/for/on/atop/of/to T other  built_on:    wrapper layer plugin plug-in add-on addon extension frontend front-end overlay abstraction module shim
  y-extension    before                T other    built_on:       wrapper plugin plug-in add-on addon extension fork distribution derivative flavour flavor
  serves-y       for/to                T other    uses:           client bindings sdk driver connector integration operator controller dashboard gui ui interface bridge exporter balancer debugger monitor installer cli
  y-client       before                T other    uses:           client frontend sdk operator controller dashboard gui bridge integration connector
  kin-of         to/for/of             T any      alternative_to: alternative replacement rival competitor successor clone re-implementation reimplementation rewrite counterpart
  y-clone        before                T other    alternative_to: alternative replacement rival competitor clone killer
  in-language    before                T language built_with:     library framework package crate gem module toolkit app application platform tool cli project rewrite server bot site website codebase port clone daemon utility implementation reimplementation rewrite game
  after-language in                T language built_with:     implementation reimplementation re-implementation library framework package crate engine compiler interpreter parser server client tool port rewrite clone toolkit emulator app game database
  for-language   for               T language built_with:     library framework crate gem toolkit
  by-whom        by/from               O any      built_by:       framework tool library platform service product project database engine runtime language app application distribution distro device assistant model protocol sdk toolkit os browser editor server suite cloud offering format solution system chip library initiative
  product-of     of                    O any      built_by:       product service brand creation offering invention
  y-project      before                O any      part_of:        project
  project-of     of/in/under/within O any         part_of:        project subproject sub-project incubation
  part-of-y      of/in                 T any      part_of:        part component subproject sub-project module feature
`;

const line =
  /^(?<id>[\w-]+) +(?<place>\S+) +(?<object>\w) +(?<wants>\w+) +(?<type>\w+): +(?<nouns>.+)$/;

function read(): ReadonlyMap<string, readonly ThingFrame[]> {
  const frames = new Map<string, ThingFrame[]>();
  for (const row of table.split("\n")) {
    const cells = line.exec(row.trim())?.groups;
    if (!cells) continue;
    const isBefore = cells["place"] === "before";
    const frame: ThingFrame = {
      id: cells["id"]!,
      relationType: cells["type"] as RelationType,
      object: cells["object"]!,
      place: isBefore ? "before" : "after",
      after: new Set(isBefore ? [] : cells["place"]!.split("/")),
      wants: cells["wants"] as ThingFrame["wants"],
    };
    for (const noun of cells["nouns"]!.split(" "))
      for (const form of [noun, `${noun}s`]) frames.set(form, [...(frames.get(form) ?? []), frame]);
  }
  return frames;
}

const frames = read();
const none: readonly ThingFrame[] = [];

/** The frames of a noun for technologies. */
export const thingFrameOf = (word: string): readonly ThingFrame[] => frames.get(word) ?? none;

/** What says that one thing has been added to another. */
const additions: ReadonlySet<string> = new Set(
  "support integration integrations backend bindings compatibility".split(" "),
);

/** What a noun may state. */
export interface Noun {
  /** An office or a line of work. */
  readonly isRole: boolean;
  /** What one is to a thing: creator, maintainer. */
  readonly isPerson: boolean;
  /** What a thing is to another: fork, client. */
  readonly isThing: boolean;
  /** What one thing has been given for another: support, integration. */
  readonly isAddition: boolean;
}

/** What a word may state as a noun; undefined for nearly all words. */
export function nounOf(word: string): Noun | undefined {
  const noun: Noun = {
    isRole: isJob(word) || isOffice(word),
    isPerson: isPeopleNoun(word),
    isThing: frames.has(word),
    isAddition: additions.has(word),
  };
  return Object.values(noun).some(Boolean) ? noun : undefined;
}
