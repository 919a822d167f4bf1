// Weighs what cues, places and shapes say of one name: which type it is believed to have, or none.
import type { EntityType } from "../../../model/index.ts";
import { bestByType } from "../signs/cues.ts";
import type { NameRun } from "./name-runs.ts";
import { guessFromShape, type TypeGuess } from "../signs/name-shape.ts";
import { genericTails } from "../../words/generic-tails.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isNoName, isNoOrganisation, mayEmploy } from "../signs/no-names.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { isEveryday } from "./plain-runs.ts";
import { isCodeLike } from "./typed-words.ts";

/** One place where a name stands, and what the words there make of it. */
export interface Seen {
  readonly run: NameRun;
  readonly guesses: readonly TypeGuess[];
}

/** Below this a name is left alone. */
const NEEDED = 0.6;

/** The type of a name by all its places; nothing where they do not say enough. */
export function decide(surface: string, group: readonly Seen[]): TypeGuess | undefined {
  const shapes = guessFromShape(surface);
  if (shapes.length === 0 && group.every(({ guesses }) => guesses.length === 0)) return undefined;
  if (isVague(surface, group) || isUnlikely(surface, group)) return undefined;
  const doubt = doubtOf(surface, group);
  const isCommon = isEveryday(surface);
  const isSite = siteName.test(surface);
  const looksTechnical = shapes[0]?.entityType === "technology";
  const cues = group.flatMap(({ run, guesses }) =>
    guesses.filter(
      ({ id, entityType }) =>
        (!isCommon || isStrong(id, run)) &&
        (!(run.isSmall || isCodeLike(surface)) ||
          describing.has(id) ||
          (run.isSmall && employers.has(id)) ||
          id === "links-repository" ||
          id.startsWith("sponsor")) &&
        !((looksTechnical || isCommon) && isBesideOne(id) && entityType === "organisation") &&
        !(entityType === "organisation" && isNoOrganisation(surface)) &&
        !(entityType === "technology" && isSite && id !== "domain"),
    ),
  );
  const shape = shapes.slice(0, 1).filter(({ id }) => {
    switch (id) {
      case "organisation-tail":
        return (
          !isPlainWord(surface.slice(0, surface.indexOf(" "))) &&
          !group.every(isAtStart) &&
          !goesOnFromKnown(group)
        );
      case "organisation-suffix":
        return (
          (!isCommon || plainSuffix.test(surface) || surface.includes(" and ")) &&
          !isEdition(surface, group)
        );
      // "Foundation of Power": a headline.
      case "organisation-prefix":
        return !(isCommon && group.every(isAtStart));
      default:
        return true;
    }
  });
  const best = bestByType([...cues, ...shape].sort((a, b) => b.confidence - a.confidence));
  let chosen: TypeGuess | undefined;
  for (const [entityType, guess] of best) {
    // "MVI" that is used, or listed, is a concept more often than a program; who is employed at "NAIC" says more.
    const isConcept =
      entityType === "technology" && acronym.test(surface) && !describing.has(guess.id);
    const confidence =
      combine(guess, [...cues, ...shape], entityType) * doubt * (isConcept ? 0.88 : 1);
    if (!chosen || confidence > chosen.confidence) chosen = { ...guess, confidence };
  }
  return chosen && chosen.confidence >= NEEDED && chosen.entityType !== "person"
    ? chosen
    : undefined;
}

/** "Big Data", but an engineer at Big Binary. */
const isVague = (surface: string, group: readonly Seen[]) =>
  isNoName(surface) &&
  !(
    mayEmploy(surface) &&
    group.some(({ guesses }) => guesses.some(({ id }) => id === "employed-at"))
  );

/** Whether a cue is enough to make a name of everyday words. */
const isStrong = (id: string, { isInitial, isTitleCase, isSmall, words }: NameRun) =>
  strongCues.has(id)
    ? !((id === "apposition" || id === "careers") && isInitial) &&
      !(id === "crate-after" && !isSmall)
    : (shownCues.has(id) || (id === "done-at" && words.length > 1)) && !isInitial && !isTitleCase;
/** Enough only where the capital shows something. */
const shownCues = new Set(["listed-after", "org-noun", "renamed"]);
/** What makes a name even of a word in small letters. */
export const describing = new Set(["is-a", "apposition", "noun-called", "crate-after"]);
const strongCues = new Set(
  "person-from sponsor-after is-a apposition noun-called role-at trade-at role-comma founder-of crate-after written-in works-at sponsor-name sponsor-line joined-as degree-from orgs-like organisation-suffix once-at likes-of own-company book podcast-noun careers".split(
    " ",
  ),
);

/** What makes an organisation even of everyday words: "Open Source Initiative", not "Content Studio". */
const plainSuffix =
  /(?:Foundation|University|Institute|Inc|GmbH|LLC|Ltd|Alliance|Consortium|Association|Conservancy|Federation|Commission|Initiative|Users? Group)$/;

/**
 * Different rules for one type add up, 1 − Π(1 − p), never beyond .95; all but the best count half, for rules that hold
 * of the same name are seldom independent.
 */
function combine(first: TypeGuess, guesses: readonly TypeGuess[], entityType: EntityType): number {
  const rules = new Map<string, number>();
  for (const guess of guesses)
    if (guess.entityType === entityType) rules.set(guess.id, guess.confidence);
  let miss = 1 - first.confidence;
  for (const [id, confidence] of rules) if (id !== first.id) miss *= 1 - 0.5 * confidence;
  return Math.min(0.95, 1 - miss);
}

/** "Gardens.org" is a site, whatever was made there; programs have other endings ("Socket.io"). */
const siteName = /\.(?:com|org|net|info|tv|fm|news|blog)$/;

/** Beside one name that is known; "Acme, QuuxPay and Zed" stands between two. */
const isBesideOne = (id: string) => id === "listed-after" || id === "listed-beside";

/** "Envoy Studio": what a technology is sold as, too; "IBM Company": what adds nothing. */
const isEdition = (surface: string, group: readonly Seen[]) =>
  group.some(
    ({ run: { begins } }) =>
      begins &&
      (surface.endsWith(" Company") ||
        (begins.entityType === "technology" && editions.test(surface))),
  );
const editions = / (?:Studio|Government|Lab|Press|Media|Interactive|Solutions|Networks|Logistics)$/;

/** "Widget Administration", "Acme Systems", "x86 Systems": what is done with a thing, or made by somebody. */
const goesOnFromKnown = (group: readonly Seen[]) =>
  group.some(({ run: { begins, surface } }) => begins !== undefined || /^\p{Ll}/u.test(surface));

/** What is no name among what stands beside it. */
function isUnlikely(surface: string, group: readonly Seen[]): boolean {
  const words = surface.split(" ");
  // "Bronze Sponsor": how much was paid, not by whom.
  if (tier.test(surface) && group.some(({ guesses }) => guesses.some(isOfSponsor))) return true;
  if (
    words.length > 1 &&
    genericTails.test(words.at(-1)!) &&
    guessFromShape(surface).length === 0 &&
    !group.some(({ guesses }) =>
      guesses.some(
        ({ id }) => id === "employed-at" || (id === "founder-of" && !isEndOfTalk.test(surface)),
      ),
    ) &&
    !(words.at(-1) === "Project" && group.some(({ guesses }) => guesses.some(isEmployer)))
  )
    return true;
  // "A Book (Chuck)": who recommends it; "Ann and Cliff": who talks.
  if (
    words.length === 1 &&
    firstNameStrength(surface) !== "unknown" &&
    group.every(({ guesses }) =>
      guesses.every(({ id }) => id === "person-brackets" || id.startsWith("listed-")),
    )
  )
    return true;
  // "Utilising tools": a verb.
  if (words.length === 1 && /^\p{Lu}\p{Ll}{2,}ing$/u.test(surface) && group.every(isAtStart))
    return true;
  // "Efficient FFI bindings": how something is, whatever the letters stand for.
  if (
    words.length === 2 &&
    isPlainWord(words[0]!) &&
    acronym.test(words[1]!) &&
    group.every(({ run, guesses }) => run.isInitial && guesses.every(isBesideNoun))
  )
    return true;
  // Only ever at the beginning of a sentence or in headlines: the capital shows nothing, the word must be a rare one.
  const shown = group.some(
    ({ run, guesses }) =>
      (!run.isInitial && !run.isTitleCase) ||
      guesses.some((guess) => isSponsorLine(guess) || isOfOffice(guess)),
  );
  return !shown && isEveryday(surface) && words.length > 1;
}

/** "Founder of the Lamp Meetup", "of Lamp Weekly": what people come to, hear and read. */
const isEndOfTalk =
  / (?:Roundtables?|Survey|Jam|Weekly|Courses|Masterclass|Podcast|Show|Blog|Newsletter|Stories|Meetup|Language|Project|Book|Course|Framework|Library|Protocol|Teams?|Community|Engineering|Developers?|Week|API|Engine|Database|Chapter|Conference)$/;

/** Who employs is an organisation, whatever else bears its name: "an engineer at Hive". */
const employers = new Set([
  "role-at",
  "role-comma",
  "founder-of",
  "works-at",
  "trade-at",
  "employed-at",
]);
/** Whether a guess is that somebody works there. */
export const isEmployer = ({ id }: TypeGuess): boolean => employers.has(id);
/** Who employs, or pays for the show. */
export const isOfSomebody = (guess: TypeGuess) =>
  isEmployer(guess) || guess.id === "sponsor-after" || isSponsorLine(guess);

/** All of a line below "Sponsors". */
const isSponsorLine = ({ id }: TypeGuess) => id === "sponsor-line";

/** "Ann Lee (founder, Common Lamps)", "engineer at Common Lamps": an office has a house, however a line is written. */
const isOfOffice = ({ id }: TypeGuess) => id === "role-comma" || id === "employed-at";

const tier =
  /(?:^|\s)(?:bronze|silver|gold|platinum|diamond|titanium|title|headline|media|community|venue|main|event|episode|show|season|local|presenting)$/i;
const isOfSponsor = ({ id }: TypeGuess) => id === "sponsor-after" || id === "sponsor";

/** "… bindings", "… code": a noun that follows what is no name as well. */
const isBesideNoun = ({ id }: TypeGuess) =>
  id === "noun-after" || id === "use-after" || id === "kind-after";

const isAtStart = ({ run }: Seen) => run.isInitial || run.isTitleCase;

const acronym = /^[A-Z]{2,5}s?$/;

/** A factor below 1 where the word is an everyday one, or given names. */
function doubtOf(surface: string, group: readonly Seen[]): number {
  const words = surface.split(" ");
  const shown = group.some(({ run }) => !run.isInitial && !run.isTitleCase);
  const isCommon = isEveryday(surface);
  if (group.some(({ guesses }) => guesses.some(isSponsorLine))) return 1;
  // "Engineer at Albert": a company, whoever else bears the name.
  if (words.length === 1 && firstNameStrength(surface) === "sure")
    return group.some(({ guesses }) => guesses.some(({ id }) => id === "employed-at")) ? 0.8 : 0.6;
  if (isCommon) return shown ? 0.9 : 0.72;
  // Most acronyms stand for concepts.
  if (acronym.test(surface))
    return group.some(({ guesses }) => guesses.some(({ id }) => id === "listed-among"))
      ? 0.9
      : 0.68;
  return /^[A-Z0-9&_/-]+$/.test(surface) ? 0.8 : 1;
}
