// Finds names that no list holds, by the words around them, by how they are written, and by the company they keep.
import { compareSpans, type Episode, type Mention } from "../../../model/index.ts";
import { lexiconOf, type Lexicon } from "../../lexicon.ts";
import { oncePer } from "../../../model/once-per.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { sectionWeight } from "../../sentences.ts";
import { isCityOfOffices } from "../../words/branch-places.ts";
import { cuesAround } from "../signs/cues.ts";
import { firstAfter } from "../../first-after.ts";
import { guessFromNeighbours, guessFromPlace, picksOf } from "./neighbours.ts";
import { ownerOfSpelling } from "./owner.ts";
import { nameRuns, type NameRun } from "./name-runs.ts";
import { guessFromShape, type TypeGuess } from "../signs/name-shape.ts";
import { decide, describing, isEmployer, isOfSomebody, type Seen } from "./verdict.ts";
import { isNoName, mayEmploy } from "../signs/no-names.ts";
import { isCalled, isTyped } from "./typed-words.ts";
import { addFromWork, hasArticle, isVenue, mayBeOfWork } from "./work.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { bracketedAcronyms, fullOrganisations } from "./short-organisations.ts";
import { isNetwork } from "../signs/social-link.ts";
import { saysHow } from "../signs/hyphened-words.ts";
import { softwareSigns, speaksOfSoftware } from "../signs/software-words.ts";

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

const noGuesses: readonly TypeGuess[] = [];

/** "FnordLee/zorbly": whose repository it is. */
const isOwnerOfRepository = ({ episode, mentions }: RecognizerContext, { end }: NameRun) =>
  episode.text[end] === "/" &&
  mentions[firstAfter(mentions, end + 1)]?.span.start === end + 1 &&
  mentions[firstAfter(mentions, end + 1)]!.recognizer === "labelled/repository";

/** "Garden Path Generator", "Octagonal App Design": a noun with a capital is of a title, and says of what. */
const nounsAfter = new Set(["noun-after", "use-after"]);
/** "Zorbly’s shell", "in Acme Mills college": who has one, where one learns or meets. */
const isNoProgram = /^(?:[’']s | (?:college|university|school|summit|conference|meetup)\b)/;
/** "Tools like Quartermaine cards", "hidden gems like Quaymark Factory": of the cards, and no gem of a registry. */
const isOfThings = (text: string, { start, end }: NameRun) =>
  ofThings.test(text.slice(end, end + 24)) ||
  hiddenGems.test(text.slice(Math.max(0, start - 24), start));
const hiddenGems = /\bhidden gems,? (?:like|such as|including) $/i;
const ofThings = /^ \p{Ll}{3,}s(?:[,.;]| (?!and\b|or\b))/u;
const isGoneOn = /^[’']?s? \p{Lu}/u;

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

function guessesFor(context: RecognizerContext, run: NameRun): readonly TypeGuess[] {
  const { episode, mentions } = context;
  const { sentence, start, end } = run;
  const owner = ownerOfSpelling(context, run.surface);
  if (isModifier(run, mentions) || isPlaceWithin(episode.text, run, mentions)) return [];
  const guesses: TypeGuess[] = [];
  if (owner)
    guesses.push({ id: "domain", entityType: owner.readings[0].entityType, confidence: 0.94 });
  // In a headline the words beside a name say less, for every word of it has a capital: "Coding In Paradise".
  for (const cue of cuesAround(episode.text, sentence, start, end))
    if (
      !(nounsAfter.has(cue.id) && isGoneOn.test(episode.text.slice(end, end + 3))) &&
      !(cue.entityType === "technology" && isNoProgram.test(episode.text.slice(end, end + 16))) &&
      !(cue.entityType === "technology" && episode.text.endsWith(" In ", start)) &&
      !(cue.id === "such-as" && isOfThings(episode.text, run)) &&
      (!run.isTitleCase || (cue.confidence >= 0.7 && cue.id !== "noun")) &&
      !(cue.id === "role-after" && rolesInTitles.test(episode.text.slice(end, end + 40)))
    )
      guesses.push(cue);
  for (const guess of guessFromNeighbours(episode.text, run, mentions)) guesses.push(guess);
  for (const guess of guessFromPlace(episode, run, mentions)) guesses.push(guess);
  // "On SoundCloud, TuneIn or Castbox": where shows are heard is no technology of theirs.
  if (isNetwork(run.surface) && guesses.length > 0)
    return guesses.filter(({ entityType }) => entityType !== "technology");
  if (guesses.length === 0 && !mayBeOfWork(episode.text, start)) return noGuesses;
  // "Produced by War on the Rocks": the beginning of a title, not who works.
  if (
    run.words.length === 1 &&
    isPlainWord(run.surface) &&
    (leadsOn.test(episode.text.slice(end, end + 16)) ||
      ledUpTo.test(episode.text.slice(Math.max(0, start - 8), start)))
  )
    return noGuesses;
  // "An engineer at a HR company": what is said of the company, not its name.
  if (hasArticle(episode.text, start) && guesses.some(isEmployer))
    return guesses.filter(({ entityType }) => entityType !== "organisation");
  addFromWork(guesses, episode.text, run, mentions, guesses.some(isEmployer));
  return guesses.every(isOfWords) || !wantsWords(episode, run)
    ? guesses
    : guesses.filter(isOfWords);
}

/**
 * Where only plain words make a technology: "Kafka Getting Started" goes on from a known name to whatever is said of
 * it, and what is recommended at the end of an episode is a mug as often as a program.
 */
const wantsWords = (episode: Episode, run: NameRun) =>
  run.begins?.entityType === "technology" || run.start >= picksOf(episode);
/** What says by itself what a name is. */
const telling = new Set(["links-repository", "domain", "written-in", "such-as"]);
const isOfWords = ({ id, entityType }: TypeGuess) =>
  entityType !== "technology" || telling.has(id) || describing.has(id);

/** "Acme London": where a company that is known has an office; who works there works for it. */
const isOfficeOfKnown = ({ begins, surface }: NameRun) =>
  begins !== undefined &&
  (begins.kind === "company" || begins.kind === "platform") &&
  isCityOfOffices(surface.slice(begins.surface.length + 1));

/** "Isomorphic JavaScript": one word of plain letters right before the name of a technology says of what kind it is. */
function isModifier({ words, surface, end, begins }: NameRun, mentions: readonly Mention[]) {
  if (begins || words.length > 1) return false;
  for (let i = firstAfter(mentions, end + 1); mentions[i]?.span.start === end + 1; i++)
    if (mentions[i]!.entityType === "technology" && mentions[i]!.confidence >= 0.8)
      return /^\p{Lu}\p{Ll}+$/u.test(surface);
  return false;
}

/** The last word of a title: "Rowing For Our Lives". */
const ledUpTo =
  /\s(?:Our|My|Your|Their|For|Of|In|To|With|And|Or|If|That|Is|Are|Be|We|You|It|On|By|From) $/;

/** What goes on with a title, or a name, of everyday words: "War on the Rocks", "Women’s Society". */
const leadsOn =
  /^(?:[’']s | (?:on|of|behind|beyond) (?:the )?| the | (?:Of|For|On|In|And|To|With|The|Our|My|Your|Is|Are) )\p{Lu}/u;

/** "A developer from Elbmark (Italy)": a place within a known one. */
function isPlaceWithin(text: string, { start, end }: NameRun, mentions: readonly Mention[]) {
  if (!text.endsWith("from ", start) || !/^(?: \(|, )\p{Lu}/u.test(text.slice(end, end + 3)))
    return false;
  return mentions.some(({ span, kind }) => span.start === end + 2 && kind === "place");
}

/** "Calm Founder: A Guide", "the Calm Founder Summit": the role is part of a title. */
const rolesInTitles =
  /^ \p{Lu}\p{Ll}+(?::| (?:Podcast|Guide|Show|Summit|Conference|Weekly|Series|Club|Magazine|Newsletter|Handbook|Book|Retreats?|Community|Days?|Survey|Network|Edition|Stories|Academy)\b)/u;

function* mentionsOf(
  context: RecognizerContext,
  surface: string,
  group: readonly Seen[],
  { id, entityType, confidence }: TypeGuess,
): Generator<Mention> {
  const canonicalName = ownerOfSpelling(context, surface)?.name ?? surface;
  for (const { run } of group)
    yield {
      episode: context.episode.id,
      span: { start: run.start, end: run.end },
      surface,
      entityType,
      canonicalName,
      recognizer: `discovered/${id}`,
      confidence: confidence * sectionWeight[run.section.role],
    };
}
