// What stands beside a name says about it: known names that it is listed with, who employs, buys or wrote.
import type { Mention } from "../../../model/index.ts";
import { firstAfter } from "../../first-after.ts";
import { isAmongOrganisations } from "../signs/list-around.ts";
import {
  isBought,
  isHouseInTitle,
  isHouseOf,
  isJobTitle,
  isListedAsHouse,
  isListEnd,
} from "./houses.ts";
import { isEveryday } from "./plain-runs.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "../signs/name-shape.ts";
import { addFromBeginning } from "./beginnings.ts";

/** From names known beside it: "Helm, Draft, and NAME", "Envoy NAME". */
export function guessFromNeighbours(
  text: string,
  run: NameRun,
  mentions: readonly Mention[],
): readonly TypeGuess[] {
  const guesses: TypeGuess[] = [];
  if (run.begins) addFromBeginning(guesses, text, run, run.begins);
  const index = firstAfter(mentions, run.start);
  const before = mentions[index - 1];
  let after = mentions[index];
  if (after && after.span.start < run.end) after = mentions[index + 1];
  if (after && after.span.start < run.end) after = undefined;
  if (before?.entityType === "person" && isHouseOf(text, run, before))
    guesses.push({ id: "role-comma", entityType: "organisation", confidence: 0.88 });
  else if (before?.entityType === "person" && isHouseInTitle(text, run, before))
    guesses.push({ id: "role-comma", entityType: "organisation", confidence: 0.84 });
  if (after?.entityType === "person" && isByAuthor(text, run, after))
    guesses.push({ id: "by-author", entityType: "work", confidence: 0.9 });
  const isAmong = isAmongOrganisations(text, run, mentions);
  if (isAmong)
    guesses.push({
      id: "listed-among",
      entityType: "organisation",
      confidence: run.begins ? 0.85 : 0.9,
    });
  else if (isListedAsHouse(text, run))
    guesses.push({ id: "listed-of", entityType: "organisation", confidence: 0.86 });
  if (before && isBought(text, run, before))
    guesses.push({ id: "acquired", entityType: "organisation", confidence: 0.86 });
  // "Kafka, Postgres Basics": what goes on from a known name is said of it.
  if (run.begins || isAmong) return guesses;
  // "Zap, Acme’s tool": whose it is stands on no list.
  if (isOwner.test(text.slice(run.end, run.end + 3))) return guesses;
  if (before && isNeighbour(before, run.start - before.span.end))
    addFromNeighbour(guesses, text, run, before, before, after);
  if (after && isNeighbour(after, after.span.start - run.end))
    addFromNeighbour(guesses, text, run, after, before, after);
  return guesses;
}

const isNeighbour = ({ confidence }: Mention, distance: number) =>
  distance <= 12 && confidence >= 0.8;

function addFromNeighbour(
  guesses: TypeGuess[],
  text: string,
  run: NameRun,
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): void {
  const between =
    mention === before
      ? text.slice(before.span.end, run.start)
      : text.slice(run.end, mention.span.start);
  if (!coordination.test(between)) return;
  // "Node.js and Advanced JavaScript": what stands right before a name describes it.
  if (mention === before && after && after.span.start === run.end + 1 && isEveryday(run.surface))
    return;
  const { entityType } = mention;
  // "Acme, and Gardening Therapy": in a headline, a word that says of what kind the next thing is.
  if (mention === before && run.isTitleCase && goesOnAsTitle.test(text.slice(run.end, run.end + 3)))
    return;
  // "An engineer at Acme and Adjunct Professor at Zed": what somebody is as well.
  if (mention === before && isJobTitle(text, run)) return;
  // "Before Acme, Juno ran a bakery": no list, but the one of whom it is said.
  if (
    mention === before &&
    isComma.test(between) &&
    !isListEnd.test(text.slice(run.end, run.end + 8))
  )
    return;
  // "Acme's EX90 and Zed": what somebody has is not of the kind of somebody.
  if (entityType === "organisation" && isOwned.test(text.slice(run.start - 3, run.start))) return;
  // "Helm, Draft": what goes on a list is surer a name than what might be its heading.
  const isOnList =
    mention === before ? !/(?:the|an?)\s+$/.test(between) : text.startsWith(", ", run.start - 2);
  const id = isOnList ? "listed-after" : "listed-beside";
  // Counted: "the Shoveler and Acme" pairs companies with anything.
  if (
    entityType === "organisation" &&
    !(
      isOnList &&
      business.test(text.slice(Math.max(run.sentence.start, run.start - 140), run.start))
    )
  )
    return;
  if (entityType === "technology" || entityType === "organisation")
    guesses.push({ id, entityType, confidence: run.words.length > 2 ? 0.6 : 0.8 });
  else if (entityType === "person") guesses.push({ id, entityType, confidence: 0.7 });
  else guesses.push({ id, entityType, confidence: 0.55 });
}

/** What lists of organisations are led up to by, counted: without, four of ten were none. */
const business =
  /\b(?:compan(?:y|ies)|start-?ups?|clients?|customers?|sponsors?|vendors?|agenc(?:y|ies)|firms?|(?:co-?)?founde\w+|likes of|leaders|including|competitors?|compete|CEO|CTO|work(?:s|ed|ing)? (?:at|for|with)|employ\w+|joined|acquired|consult\w+|partners?|providers?|services|brands?|organi[sz]ations?|businesses|retailers|universit\w+|members|investors?|at)\b/i;

const goesOnAsTitle = /^ \p{Lu}\p{Ll}/u;
const isComma = /^\s*,\s*$/;
const isOwner = /^[’']s\s/;
const isOwned = /[’']s\s$/;

/** "Resilient Gardens, by Lara Hoff": two words or more that a person wrote. */
const isByAuthor = (text: string, { words, section, end }: NameRun, { span }: Mention) =>
  words.length >= 2 &&
  section.role !== "title" &&
  /^[”"’']?,?\s+by\s+$/.test(text.slice(end, Math.min(span.start, end + 12)));

const coordination =
  /^\s*(?:,\s*(?:and\s+|or\s+|&\s*)?|\/|\s(?:and|or|&|vs\.?|versus)\s+)(?:the\s+|an?\s+)?$/;
