// What one word says about being part of a person's name, wherever it stands.
import { remembered, type OfWord } from "../../text/remembered.ts";
import { isFamilyName } from "./family-names.ts";
import { doubtfulFirstNames, sureFirstNames } from "./first-names.ts";
import { isPlainWord } from "./plain-words.ts";

/**
 * How much the words alone speak for a person:
 * - `sure`: begins with a given name that is hardly anything else
 * - `doubtful`: begins with a given name that is a word as well ("Mark", "Jordan"), ends in a common word, or in a family
 *   name that is hardly anything else
 * - `unknown`: no word of it is known; only a context that asks for a person makes it one
 */
export type NameStrength = "sure" | "doubtful" | "unknown";

/** All that is known of a word with a capital by its letters alone. */
export interface NameWord {
  readonly text: string;
  /** See {@link personKey}. */
  readonly key: string;
  /** How much it speaks for being a given name. */
  readonly given: NameStrength;
  /** Hardly anything but a family name, or the end of one that is written with particles. */
  readonly isFamily: boolean;
  /** "J.", "J.R.", "D": says that the next word is a name. */
  readonly isInitial: boolean;
  /** "Dr", "Prof.". */
  readonly isHonorific: boolean;
  /** Letters as names have them: one capital, or capitals after a prefix or a hyphen; not GitHub, not HTTP. */
  readonly isSpeltAsName: boolean;
  /** A word of every day or of the trade, and no given name. */
  readonly isCommon: boolean;
}

/** One look-up finds all of it: words are asked many things, and nearly all have been met before. */
export const nameWordOf: OfWord<NameWord> = remembered((text) => {
  const isShort = text.length === 1 || text.includes(".");
  const isInitial = isShort && /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text);
  const given = strengthOf(text);
  return {
    text,
    key: keyOf(text),
    given,
    isFamily: !isInitial && isFamily(text),
    isInitial,
    isHonorific: honorific.test(text),
    isSpeltAsName: isInitial || isSpeltAsName(text),
    isCommon: !isInitial && given === "unknown" && isCommonPart(text),
  };
});

const honorific =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Doctor|Dame|Lord|Lady|Pastor|Rev|Reverend|Rabbi|Captain|Capt|Commander|Colonel|Col|Lieutenant|Lt|Sgt|Sergeant|Admiral|Senator|Sen|Congressman|Congresswoman|Governor|Gov|Mayor|Ambassador|Coach|Detective|Shri|Sri|MP|Imam|Sheikh|Shaykh)\.?$/;

/** "Dr. Ann Lee" is Ann Lee; "Dr. Lee" stays. */
export function withoutHonorific(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 1 && honorific.test(first) ? rest.join(" ") : name;
}

/** How much one word speaks for being a given name. */
export const firstNameStrength: OfWord<NameStrength> = (text, start, end) =>
  nameWordOf(text, start, end).given;

function strengthOf(word: string): NameStrength {
  const folded = fold(word);
  if (sureFirstNames.has(folded)) return "sure";
  if (doubtfulFirstNames.has(folded)) return "doubtful";
  if (isTwoGivenNames(word)) return "sure";
  const hyphen = folded.indexOf("-");
  if (hyphen > 0 && strengthOf(folded.slice(0, hyphen)) !== "unknown")
    return madeOfName.test(folded) ? "unknown" : "sure";
  return "unknown";
}

/** "Goodman-Wilson", "van der Berg": the last part decides. */
const isFamily = (text: string) => isFamilyName(fold(lastWord(text).split("-").at(-1)!));

/** "Linus-proofing": a word made of a name. */
const madeOfName = /-(?:\w+ing|proof|based|like|style|inspired|driven|powered|ish)$/;

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
    .toLowerCase();
}

/** Names that differ in case, accents or points only are one. */
export const personKey: OfWord<string> = remembered(keyOf);

function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/["“'‘(][^"”'’)\s]+["”'’)]\s/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Of a word with its particles, "van Beethoven", the last decides. */
const lastWord = (text: string) => text.split(/[ \u00a0]/).at(-1)!;

const isSpeltAsName = (text: string): boolean =>
  !contraction.test(text) &&
  lastWord(text)
    .split(/[-’']/)
    .every((part) => {
      if (/^\p{Lu}{2}$/u.test(part)) return true;
      // "SEKI Masatoshi": catalogues write family names so.
      if (/^\p{Lu}{3,}$/u.test(part)) return isNameInCapitals(fold(part));
      return !/\p{Ll}\p{Lu}/u.test(part) || namePrefix.test(part) || isTwoGivenNames(part);
    });

/** "KellyAnn", "MaryJane". */
function isTwoGivenNames(text: string): boolean {
  const parts = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(text);
  return parts?.slice(1).every((part) => sureFirstNames.has(fold(part))) ?? false;
}

/** A family name, or a given name that is one as well and no short form of a thing. */
const isNameInCapitals = (folded: string): boolean =>
  isFamilyName(folded) || (folded.length > 4 && sureFirstNames.has(folded));

/** "I’m Ann Lee". */
const contraction =
  /^(?:I|It|We|You|They|He|She|That|What|Who|Let|Here|There)[’'](?:m|ve|ll|re|d|s)$/;
const namePrefix = /^(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|St|Al|El|Ben|Des)\p{Lu}\p{Ll}+$/u;

function isCommonPart(text: string): boolean {
  const parts = lastWord(text).split("-");
  // "Built-in", "Co-founder": short parts of a compound are words; a short name alone may be Yu or Li.
  return parts.every((part) => (parts.length > 1 && part.length <= 2) || isPlainWord(part));
}
