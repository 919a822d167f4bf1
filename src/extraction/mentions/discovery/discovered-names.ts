// Finds names that no list holds, by the words around them, by how they are written, and by the company they keep.
import { compareSpans, type Mention } from "../../../model/index.ts";
import { lexiconOf, type Lexicon } from "../../lexicon.ts";
import { oncePer } from "../../../model/once-per.ts";
import { mentionAt } from "../../mention-at.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { sectionWeight } from "../../sentences.ts";
import { isOfficeOfKnown } from "./beginnings.ts";
import { firstAfter } from "../../first-after.ts";
import { guessFromNeighbours } from "./neighbours.ts";
import { ownerOfSpelling } from "./owner.ts";
import { nameRuns, type NameRun } from "./name-runs.ts";
import { guessFromShape, type TypeGuess } from "../signs/name-shape.ts";
import { decide, isOfSomebody, type Seen } from "./verdict.ts";
import { isNoName, mayEmploy } from "../signs/no-names.ts";
import { isCalled, isTyped } from "./typed-words.ts";
import { isVenue } from "./work.ts";
import { bracketedAcronyms, fullOrganisations } from "./short-organisations.ts";
import { saysHow } from "../signs/hyphened-words.ts";
import { softwareSigns, speaksOfSoftware } from "../signs/software-words.ts";
import { guessesFor, noGuesses } from "./guesses.ts";

const runsIn = oncePer((context: RecognizerContext) => [...nameRuns(context)]);

/** What may be names, by their letters: each place where one stands, with what is guessed of it there. */
const groupsIn = oncePer((context: RecognizerContext): ReadonlyMap<string, readonly Seen[]> => {
  const groups = new Map<string, Seen[]>();
  const lexicon = lexiconOf(context.gazetteer);
  const people = wordsOfPeople(context.mentions);
  const standings = new Map<string, Standing>();
  for (const run of runsIn(context)) {
    const { surface } = run;
    let standing = standings.get(surface);
    if (!standing) standings.set(surface, (standing = standingOf(surface, people, lexicon)));
    if (standing === "none") continue;
    if (isCalled(context.episode.text, run) || isVenue(context.episode.text, run)) continue;
    if (isOwnerOfRepository(context, run) || isOfficeOfKnown(run)) continue;
    const isDoubtful = standing === "doubtful";
    if (isDoubtful && run.isInitial) continue;
    const all = standing === "nameless" ? noGuesses : guessesFor(context, run);
    // What the gazetteer knows and did not believe is not to come back by a weaker rule.
    const guesses = isDoubtful ? all.filter(isOfSomebody) : all;
    if (isDoubtful && guesses.length === 0) continue;
    const group = groups.get(surface);
    if (group) group.push({ run, guesses });
    else groups.set(surface, [{ run, guesses }]);
  }
  return groups;
});

/** Names with a type that the text itself gives them. A name believed once is believed wherever the episode has it. */
export const discoveredNames: Recognizer = {
  id: "discovered",
  steps: [runsIn, groupsIn],
  *recognize(context: RecognizerContext): Generator<Mention> {
    const groups = new Map(groupsIn(context));
    const isAboutSoftware =
      speaksOfSoftware(context.episode) ||
      context.mentions.filter(
        ({ entityType, confidence }) => entityType === "technology" && confidence >= 0.8,
      ).length >= softwareSigns(context.episode);
    const found: Mention[] = [];
    const verdicts = new Map<string, TypeGuess>();
    for (const [surface, group] of groups) {
      const verdict = decide(surface, group);
      if (!verdict) continue;
      if (!isAboutSoftware && isDoubtfulTechnology(verdict)) {
        verdicts.set(surface, verdict);
        continue;
      }
      for (const mention of mentionsOf(context, surface, group, verdict)) found.push(mention);
      groups.delete(surface);
    }
    const { text } = context.episode;
    const full = new Map([
      ...bracketedAcronyms([...context.mentions, ...found], text),
      ...fullOrganisations(found, text),
    ]);
    for (const mention of found)
      yield mention.entityType === "organisation"
        ? { ...mention, canonicalName: full.get(mention.surface) ?? mention.canonicalName }
        : mention;
    for (const [short, canonicalName] of full) {
      for (const mention of mentionsOf(context, short, groups.get(short) ?? [], shortName))
        yield { ...mention, canonicalName };
      groups.delete(short);
    }
    // What stands beside what stands beside a name: "such as Zap, Bolt, QuuxDB and others".
    const showsSoftware =
      isAboutSoftware ||
      found.some(({ entityType, confidence }) => entityType === "technology" && confidence >= 0.88);
    let beside = found;
    for (let pass = 0; pass < MOST_PASSES && beside.length > 0; pass++) {
      beside = [...foundBeside(context, { groups, verdicts, showsSoftware }, beside)].filter(
        ({ surface }) => pass === 0 || isOfSoftware(surface),
      );
      for (const { surface } of beside) groups.delete(surface);
      yield* beside;
    }
  },
};

/** "FnordLee/zorbly": whose repository it is. */
const isOwnerOfRepository = ({ episode, mentions }: RecognizerContext, { end }: NameRun) =>
  episode.text[end] === "/" &&
  mentions[firstAfter(mentions, end + 1)]?.span.start === end + 1 &&
  mentions[firstAfter(mentions, end + 1)]!.recognizer === "labelled/repository";

/**
 * What the letters of a run make of it, whatever stands around it: `none` is passed over, `doubtful` the gazetteer knows
 * and did not believe, `nameless` is no name but may be short for one.
 */
type Standing = "none" | "doubtful" | "nameless" | "open";

function standingOf(
  surface: string,
  people: ReadonlySet<string>,
  { doubtful, places }: Pick<Lexicon, "doubtful" | "places">,
): Standing {
  if (people.has(surface) || saysHow(surface) || isTyped(surface)) return "none";
  // "A developer from India": from where, not from whom.
  if (places.has(surface)) return "none";
  if (doubtful.has(surface)) return "doubtful";
  return isNoName(surface) && !mayEmploy(surface) ? "nameless" : "open";
}

/** "Acme", where "Acme Robotics" was found. */
const shortName: TypeGuess = {
  id: "short-organisation",
  entityType: "organisation",
  confidence: 0.85,
};

/** Given and family names of the people of the episode: alone, they name them again. */
function wordsOfPeople(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { entityType, canonicalName } of mentions)
    if (entityType === "person") names.add(canonicalName);
  const words = new Set<string>();
  for (const name of names) for (const word of name.split(/\s+/)) words.add(word);
  return words;
}

/** "What are Webnode and Livenode?": names listed beside those that were just found. */
function* foundBeside(
  context: RecognizerContext,
  { groups, verdicts, showsSoftware }: Undecided,
  found: readonly Mention[],
): Generator<Mention> {
  const { text } = context.episode;
  const beside = found.toSorted((a, b) => compareSpans(a.span, b.span));
  for (const [surface, group] of groups) {
    const widened = widenedBy(group, (run) => guessFromNeighbours(text, run, beside));
    const verdict = widened === group ? verdicts.get(surface) : decide(surface, widened);
    if (verdict && (showsSoftware || !isDoubtfulTechnology(verdict)))
      yield* mentionsOf(context, surface, group, verdict);
  }
}

/** What is left when all names were weighed by themselves. */
interface Undecided {
  readonly groups: ReadonlyMap<string, readonly Seen[]>;
  /** What names would be where software is spoken of. */
  readonly verdicts: ReadonlyMap<string, TypeGuess>;
  readonly showsSoftware: boolean;
}

/** A group with more guesses; the same where there are none. */
function widenedBy(
  group: readonly Seen[],
  more: (run: NameRun) => readonly TypeGuess[],
): readonly Seen[] {
  const added = group.map(({ run }) => more(run));
  if (added.every(({ length }) => length === 0)) return group;
  return group.map(({ run, guesses }, i) => ({ run, guesses: [...guesses, ...added[i]!] }));
}

/** What only holds where software is spoken of: "they ran Paris" names no program. */
const isDoubtfulTechnology = ({ entityType, confidence }: TypeGuess) =>
  entityType === "technology" && confidence < 0.88;

/** "QuuxDB" further down a list; "Ek" is as often the third of some authors. */
const isOfSoftware = (surface: string) => guessFromShape(surface)[0]?.entityType === "technology";

/** How far a list of unknown names is followed from the first that is believed. */
const MOST_PASSES = 4;

function* mentionsOf(
  context: RecognizerContext,
  surface: string,
  group: readonly Seen[],
  { id, entityType, confidence }: TypeGuess,
): Generator<Mention> {
  const canonicalName = ownerOfSpelling(context, surface)?.name ?? surface;
  for (const { run } of group)
    yield mentionAt(context.episode, run, {
      entityType,
      canonicalName,
      recognizer: `discovered/${id}`,
      confidence: confidence * sectionWeight[run.section.role],
    });
}
