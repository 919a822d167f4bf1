// Nouns that say of what type a thing is: "X is a library", "the conference X".
import type { EntityType } from "../../model/index.ts";

const words = (text: string): readonly string[] => text.split(/\s+/);

/** Nouns of things of software, singular; the head of "X is a …", and of "the library X". */
export const technologyNouns: ReadonlySet<string> = new Set(
  words(
    `library framework microframework metaframework tool toolkit toolchain toolset toolbox language database datastore
    db dbms protocol runtime compiler transpiler interpreter decompiler debugger profiler editor ide kernel distribution
    distro engine bundler linter formatter minifier server webserver proxy client browser plugin plug-in addon add-on
    extension package module crate gem sdk api cli tui orm queue broker cache scheduler orchestrator controller operator
    model llm format specification spec standard algorithm project software app application microcontroller board
    emulator simulator shell terminal multiplexer utility dsl preprocessor hypervisor filesystem markup parser generator
    notebook implementation stack daemon backend middleware codec encoding bootloader superset dialect wrapper binding
    bindings port fork clone rewrite reimplementation replacement alternative driver firmware desktop compositor
    typechecker checker manager installer registry firewall chatbot assistant suite cms ecosystem paradigm programme
    program system technology subsystem scripting orchestration visualizer renderer scraper crawler mesh gateway
    vm lexer repl wm front-end frontend os launcher player viewer ssg component components libraries frameworks tools boilerplate starter
    template specification interface chip processor soc gpu cpu computer console smartphone phone device laptop keyboard`,
  ),
);

/** Nouns of things that may be a product and its company in one. */
export const productNouns: ReadonlySet<string> = new Set(
  words(
    "platform service product website site solution cloud infrastructure network saas paas marketplace",
  ),
);

/** Nouns of organisations, singular. */
const organisationNouns: ReadonlySet<string> = new Set(
  words(
    `company startup start-up organization organisation foundation agency university college nonprofit non-profit bank
    firm consultancy studio lab laboratory vendor provider retailer manufacturer business corporation enterprise
    institute unicorn fund venture publisher newspaper broadcaster employer collective cooperative co-op charity
    accelerator incubator consortium maker shop association bootcamp subsidiary insurer carrier airline unicorn giant
    org contractor consultants hedge-fund supplier brand group`,
  ),
);

const eventNouns: ReadonlySet<string> = new Set(
  words("conference meetup event summit unconference hackathon workshop festival convention"),
);
const podcastNouns: ReadonlySet<string> = new Set(
  words("podcast show newsletter channel blog radio webcast livestream vlog magazine"),
);
const workNouns: ReadonlySet<string> = new Set(
  words(
    "book novel paper talk keynote article essay thesis memoir biography film movie documentary novella course",
  ),
);
const personNouns: ReadonlySet<string> = new Set(
  words(
    `engineer developer founder co-founder cofounder author creator maintainer programmer scientist architect designer
    consultant professor researcher student host guest speaker evangelist advocate manager director ceo cto vp fellow
    hacker writer member lead leader entrepreneur investor blogger teacher instructor contributor veteran person`,
  ),
);

/** What a noun says of the thing it describes, if anything. */
export function typeOfNoun(
  noun: string,
): { entityType: EntityType; confidence: number } | undefined {
  const singular = noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/(?<=[^s])s$/, "");
  for (const word of [noun, singular]) {
    if (technologyNouns.has(word)) return { entityType: "technology", confidence: 0.9 };
    if (organisationNouns.has(word)) return { entityType: "organisation", confidence: 0.93 };
    if (productNouns.has(word)) return { entityType: "technology", confidence: 0.8 };
    if (eventNouns.has(word)) return { entityType: "event", confidence: 0.9 };
    if (podcastNouns.has(word)) return { entityType: "podcast", confidence: 0.85 };
    if (workNouns.has(word)) return { entityType: "work", confidence: 0.85 };
    if (personNouns.has(word)) return { entityType: "person", confidence: 0.9 };
  }
  return undefined;
}
