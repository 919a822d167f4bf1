// What is guessed of one run where it stands: by the words beside it, its neighbours, its place, and who works there.
import type { Episode, Mention } from "../../../model/index.ts";
import type { RecognizerContext } from "../../recognizer.ts";
import type { Cue } from "../signs/cue.ts";
import { cuesAround } from "../signs/cues.ts";
import { firstAfter } from "../../first-after.ts";
import { guessFromNeighbours } from "./neighbours.ts";
import { guessFromPlace } from "./place.ts";
import { picksOf } from "./recommendations.ts";
import { ownerOfSpelling } from "./owner.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "../signs/name-shape.ts";
import { describing, isEmployer } from "./verdict.ts";
import { addFromWork, hasArticle, mayBeOfWork } from "./work.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { isNetwork } from "../signs/social-link.ts";

/** Where nothing is guessed. */
export const noGuesses: readonly TypeGuess[] = [];

/** All that is guessed of a run from where it stands; nothing where the words around it deny that it is a name. */
export function guessesFor(context: RecognizerContext, run: NameRun): readonly TypeGuess[] {
  const { episode, mentions } = context;
  const { sentence, start, end } = run;
  const owner = ownerOfSpelling(context, run.surface);
  if (isModifier(run, mentions) || isPlaceWithin(episode.text, run, mentions)) return [];
  const guesses: TypeGuess[] = [];
  if (owner)
    guesses.push({ id: "domain", entityType: owner.readings[0].entityType, confidence: 0.94 });
  for (const cue of cuesAround(episode.text, sentence, start, end))
    if (isMeant(cue, episode.text, run)) guesses.push(cue);
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
 * Whether a cue speaks of the run at all. In a headline the words beside a name say less, for every word of it has a
 * capital: "Coding In Paradise".
 */
function isMeant({ id, entityType, confidence }: Cue, text: string, run: NameRun): boolean {
  const { start, end, isTitleCase } = run;
  if (nounsAfter.has(id) && isGoneOn.test(text.slice(end, end + 3))) return false;
  if (
    entityType === "technology" &&
    (isNoProgram.test(text.slice(end, end + 16)) || text.endsWith(" In ", start))
  )
    return false;
  if (id === "such-as" && isOfThings(text, run)) return false;
  if (isTitleCase && (confidence < 0.7 || id === "noun")) return false;
  return !(id === "role-after" && rolesInTitles.test(text.slice(end, end + 40)));
}

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
 * Where only plain words make a technology: "Kafka Getting Started" goes on from a known name to whatever is said of
 * it, and what is recommended at the end of an episode is a mug as often as a program.
 */
const wantsWords = (episode: Episode, run: NameRun) =>
  run.begins?.entityType === "technology" || run.start >= picksOf(episode);
/** What says by itself what a name is. */
const telling = new Set(["links-repository", "domain", "written-in", "such-as"]);
const isOfWords = ({ id, entityType }: TypeGuess) =>
  entityType !== "technology" || telling.has(id) || describing.has(id);

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
  if (text.endsWith(" at ", start))
    return ofUniversity.test(text.slice(Math.max(0, start - 40), start));
  if (!text.endsWith("from ", start) || !/^(?: \(|, )\p{Lu}/u.test(text.slice(end, end + 3)))
    return false;
  return mentions.some(({ span, kind }) => span.start === end + 2 && kind === "place");
}

/** "The University of Quill at Elbmark": where it is. */
const ofUniversity = /\bUniversity of \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? at $/u;

/** "Calm Founder: A Guide", "the Calm Founder Summit": the role is part of a title. */
const rolesInTitles =
  /^ \p{Lu}\p{Ll}+(?::| (?:Podcast|Guide|Show|Summit|Conference|Weekly|Series|Club|Magazine|Newsletter|Handbook|Book|Retreats?|Community|Days?|Survey|Network|Edition|Stories|Academy)\b)/u;
