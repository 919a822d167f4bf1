// The rules that read the words beside a name, made of the tables of cues.
import { endingPattern } from "../../../text/ending.ts";
import { withoutUnicode } from "../../../text/letter-classes.ts";
import { productNouns, technologyNouns } from "../../words/type-nouns.ts";
import type { CueRow, CueRule } from "./cue.ts";
import { cuesOfOrganisations } from "./cues-of-organisations.ts";
import { cuesOfTechnologies } from "./cues-of-technologies.ts";
import { cuesOfWorksAndEvents } from "./cues-of-works-and-events.ts";

const words = (text: string): readonly string[] => text.split(/\s+/);

const technologyNames = alternatives(technologyNouns);
const pluralNames = [...technologyNouns, ...productNouns]
  .map((noun) =>
    noun.endsWith("s")
      ? noun
      : noun.endsWith("y") && !/[aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`,
  )
  .join("|");

/** Nouns that follow many a word that is no name: "Bluetooth speaker driver", "travel keyboard", "parallel port". */
const seldomNamed = new Set(
  words(
    `phone smartphone device laptop keyboard computer console player component components stack technology ecosystem
    tools replacement alternative rewrite port clone implementation paradigm template program programme interface
    wrapper suite system subsystem chip processor manager`,
  ),
);
const namedNouns: ReadonlySet<string> = new Set(
  [...technologyNouns].filter((noun) => !seldomNamed.has(noun)),
);

function alternatives(set: ReadonlySet<string>): string {
  return [...set].join("|");
}

/** A pattern of a table with the nouns that it stands for; see {@link CueRow}. */
const fill = (pattern: string) =>
  pattern
    .replaceAll("TECH_S", pluralNames)
    .replaceAll("TECH", technologyNames)
    .replaceAll("NAMED", alternatives(namedNouns));

const besideGroups: Readonly<Record<string, readonly string[]>> = {
  TECH: [...technologyNouns],
  NAMED: [...namedNouns],
};

const rows: readonly CueRow[] = [
  ...cuesOfTechnologies,
  ...cuesOfOrganisations,
  ...cuesOfWorksAndEvents,
];

/** All cues, in a fixed order. */
export const cueRules: readonly CueRule[] = rows.map((row) => ({
  id: row.id,
  entityType: row.type,
  confidence: row.confidence,
  beside: words(row.beside).flatMap((word) => besideGroups[word] ?? [word]),
  ...(row.before !== undefined && {
    before: endingPattern(withoutUnicode(`(?:^|[^\\p{L}\\p{N}])(?:${fill(row.before)})`), ""),
  }),
  ...(row.after !== undefined && {
    after: new RegExp(withoutUnicode(`^\\s*(?:${fill(row.after)})(?![\\p{L}\\p{N}])`)),
  }),
}));
