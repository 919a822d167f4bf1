// What may be a person's name: runs of capitalised words, cut down to given name and family name.
import type { Span } from "../../model/index.ts";
import { allMatches } from "../../text/all-matches.ts";
import { asciiFirst } from "../../text/letter-classes.ts";
import { isWordSymbol, OTHER, symbolOf } from "../../text/symbols.ts";
import { remembered } from "../../text/remembered.ts";
import { isCommonStem } from "./common-words.ts";
import { isPlainWord } from "./plain-words.ts";
import { isOpener, isPronoun, isSmallWord } from "./small-words.ts";
import { doubtfulFirstNames, sureFirstNames } from "./first-names.ts";

/**
 * How much the words alone speak for a person:
 * - `sure`: begins with a given name that is hardly anything else
 * - `doubtful`: begins with a given name that is a word as well ("Mark", "Jordan"), or ends in a common word
 * - `unknown`: no word of it is known; only a context that asks for a person makes it one
 */
export type NameStrength = "sure" | "doubtful" | "unknown";

/** A stretch of text that may be a person's name. */
export interface NameCandidate {
  readonly span: Span;
  /** White space folded, honorifics left out. */
  readonly name: string;
  /** Given name, further names, family name; particles belong to the family name. */
  readonly parts: readonly string[];
  readonly strength: NameStrength;
  /** More capitalised words follow directly: "Grace Hopper Celebration". */
  readonly runsOn: boolean;
  /** Capitalised words stand directly before: "Affirm CTO Libor Michalek". */
  readonly runsIn: boolean;
}

interface Token extends Span {
  readonly text: string;
  /** "J.", "J.R.", "D": says that the next word is a name. */
  readonly isInitial: boolean;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*`;
const initials = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}(?=\s))`;
const particleForms =
  "van|von|der|den|de|del|della|di|da|dos|do|du|la|le|el|al|bin|ibn|ben|te|ter|ten|zu|af|ul|st\\.";
const particle = `(?:${particleForms})`;
const piece = `(?:${initials}|${word})`;
const nickname = String.raw`(?:\s["“'‘(][\p{L}\p{M}-]{2,15}["”'’)](?=\s\p{Lu}))?`;
const run = new RegExp(
  asciiFirst(
    String.raw`(?<![\p{L}\p{N}@#_/.\\-])${piece}(?:${nickname}[ \u00a0]{1,2}(?:${particle}[ \u00a0]){0,3}${piece}){0,7}`,
  ),
  "uy",
);
const tokenPattern = new RegExp(
  asciiFirst(String.raw`(?:${particle}[ \u00a0])*${piece}|["“'‘(][\p{L}\p{M}-]+["”'’)]`),
  "gu",
);

/** As they begin, without regard to the stop. */
const particles: ReadonlySet<string> = new Set(particleForms.replace("\\.", "").split("|"));
const opensNickname: ReadonlySet<string> = new Set("\"“'‘(");

const honorific = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Doctor|Dame|Lord|Lady)\.?$/;
const maxNameWords = 4;

/** A capitalised word of a run. */
export type NameWord = Token;

/** All candidates of two words or more in a stretch of text, in reading order. Linear in its length. */
export function* nameCandidates(text: string, span: Span): Generator<NameCandidate> {
  for (const tokens of runsOfCapitals(text, span)) yield* namesIn(tokens, text);
}

/** Runs of capitalised words, with the particles and nicknames between them, in reading order. */
export function* runsOfCapitals(text: string, { start, end }: Span): Generator<NameWord[]> {
  for (let at = start; at < end; at++) {
    if (!mayBeCapital(text.charCodeAt(at)) || isInside(text.charCodeAt(at - 1))) continue;
    const wordEnd = endOfLoneWord(text, at);
    if (wordEnd > 0) {
      if (wordEnd <= end) yield [tokenOf(text.slice(at, wordEnd), at)];
      at = wordEnd - 1;
      continue;
    }
    run.lastIndex = at;
    const [words] = run.exec(text) ?? [];
    if (words === undefined) continue;
    const tokens = tokensOf(words, at);
    at += words.length - 1;
    if (isGlued(text, at + 1)) tokens.pop();
    while (tokens.length > 0 && tokens.at(-1)!.end > end) tokens.pop();
    if (tokens.length > 0) yield tokens;
  }
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
/** Letters beyond ASCII are left to the pattern. */
const mayBeCapital = (code: number) => isCapital(code) || code >= 0x80;
/** Whether a name cannot begin after this code unit. */
const isInside = (code: number) =>
  isWordSymbol(symbolOf[code] ?? OTHER) ||
  (code < 0x80 && "@#/.\\-".includes(String.fromCharCode(code)));

/**
 * The end of a word in ASCII that is for sure a run of its own; 0 where only the pattern can tell. Most words are such.
 */
function endOfLoneWord(text: string, start: number): number {
  let end = start;
  while (isCapital(text.charCodeAt(end)) || isSmall(text.charCodeAt(end))) end++;
  if (end === start || text.charCodeAt(start - 1) >= 0x80) return 0;
  if (end === text.length) return end;
  const [next = "", following = ""] = [text[end], text[end + 1]];
  if (",;:!?)".includes(next)) return end;
  if (next === "\n") return opensNickname.has(following) ? 0 : end;
  if (next !== " ") return 0;
  if (!isSmall(text.charCodeAt(end + 1))) return 0;
  let last = end + 1;
  while (last <= end + 4 && isSmall(text.charCodeAt(last))) last++;
  return last - end - 1 <= 3 && particles.has(text.slice(end + 1, last)) ? 0 : end;
}

/** How much one word speaks for being a given name. */
export const firstNameStrength: (word: string) => NameStrength = remembered((word) => {
  const folded = fold(word);
  if (sureFirstNames.has(folded)) return "sure";
  if (doubtfulFirstNames.has(folded)) return "doubtful";
  const hyphen = folded.indexOf("-");
  if (hyphen > 0 && firstNameStrength(folded.slice(0, hyphen)) !== "unknown")
    return madeOfName.test(folded) ? "unknown" : "sure";
  return "unknown";
});

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
    .toLowerCase();
}

/** Whether what follows makes the last word part of something else: "Solo.io", "Rust2". */
function isGlued(text: string, at: number): boolean {
  return /^(?:[\p{N}_@]|[./](?=[\p{L}\p{N}]))/u.test(text.slice(at, at + 2));
}

function tokensOf(text: string, offset: number): Token[] {
  // Most runs are one word.
  if (!text.includes(" ") && !text.includes("\u00a0")) return [tokenOf(text, offset)];
  const tokens: Token[] = [];
  for (const match of allMatches(text, tokenPattern)) {
    if (/^["“'‘(]/.test(match[0])) continue;
    tokens.push(tokenOf(match[0], offset + match.index));
  }
  return tokens;
}

function tokenOf(text: string, start: number): Token {
  const isShort = text.length === 1 || text.includes(".");
  const isInitial = isShort && /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text);
  return { text, start, end: start + text.length, isInitial };
}

/** The names a run of capitalised words holds. */
export function namesIn(tokens: readonly NameWord[], text: string): NameCandidate[] {
  const names: NameCandidate[] = [];
  for (let i = 0; i < tokens.length - 1;) {
    const length = isWordHere(tokens, i, text) ? 0 : nameLengthAt(tokens, i);
    if (length === 0) {
      i++;
      continue;
    }
    const words = tokens.slice(i, i + length);
    const span = { start: words[0]!.start, end: words.at(-1)!.end };
    names.push({
      span,
      name: text.slice(span.start, span.end).replace(/\s+/g, " "),
      parts: words.map((token) => token.text),
      strength: strengthOf(words),
      runsOn: i + length < tokens.length,
      runsIn: i > 0,
    });
    i += length;
  }
  return names;
}

/** "So Matt is", "and So Matt": a small word before a name, not a part of it. */
function isWordHere(tokens: readonly Token[], index: number, text: string): boolean {
  const { text: word, start } = tokens[index]!;
  if (!isSmallWord(word)) return false;
  return isOpener(word, text, start) || firstNameStrength(tokens[index + 1]!.text) !== "unknown";
}

/** Number of words of the name that begins at `start`; 0 if none does. */
function nameLengthAt(tokens: readonly Token[], start: number): number {
  const first = tokens[start]!;
  if (honorific.test(first.text) || !mayBegin(first)) return 0;
  const known = firstNameStrength(first.text) !== "unknown";
  let length = 1;
  while (start + length < tokens.length && length < maxNameWords) {
    const token = tokens[start + length]!;
    if (!mayContinue(token) || isPronoun(token.text)) break;
    // A common word is a family name only directly after a known given name: "Marcus Long", never "Goto Long".
    if (isCommon(token) && !(known && mayBeFamily(tokens, start, length))) break;
    length++;
  }
  while (length > 1 && endsInCapitals(tokens[start + length - 1]!)) length--;
  return length >= 2 ? length : 0;
}

/** "Marcus Long", "Charles Max Wood": directly after the given name, or one more of them. */
function mayBeFamily(tokens: readonly Token[], start: number, length: number): boolean {
  if (!isLastOfName(tokens, start + length)) return false;
  if (belongings.has(tokens[start + length]!.text)) return false;
  if (length === 1) return true;
  const before = tokens[start + length - 1]!;
  return (
    length === 2 &&
    wordySurnames.has(tokens[start + length]!.text) &&
    (before.isInitial || firstNameStrength(before.text) !== "unknown")
  );
}

/** "Jane D", "Travis CI": no family name is capitals alone. */
function endsInCapitals({ text, isInitial }: Token): boolean {
  return isInitial || /^\p{Lu}{2}$/u.test(text);
}

/** Whether the name ends here: nothing follows, or what follows is a word of everyday use again. */
function isLastOfName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || isCommon(next);
}

function mayBegin(token: Token): boolean {
  // "A Podcast", "I Want": one letter is a word as well as an initial.
  if (token.isInitial) return token.text !== "A" && token.text !== "I" && token.text !== "P.S.";
  return mayContinue(token) && !isCommon(token);
}

/** "Linus-proofing": a word made of a name. */
const madeOfName = /-(?:\w+ing|proof|based|like|style|inspired|driven|powered|ish)$/;

/** Letters as names have them: one capital, or capitals after a prefix or a hyphen; not GitHub, not HTTP. */
const mayContinue = ({ text, isInitial }: Token): boolean => isInitial || isSpeltAsName(text);

const isSpeltAsName = remembered((text) => {
  if (contraction.test(text)) return false;
  const last = text.split(/[ \u00a0]/).at(-1)!;
  return last.split(/[-’']/).every((part) => {
    if (/^\p{Lu}{2}$/u.test(part)) return true;
    if (/^\p{Lu}{3,}$/u.test(part)) return false;
    return !/\p{Ll}\p{Lu}/u.test(part) || namePrefix.test(part);
  });
});

/** "I’m Ann Lee". */
const contraction =
  /^(?:I|It|We|You|They|He|She|That|What|Who|Let|Here|There)[’'](?:m|ve|ll|re|d|s)$/;
const namePrefix = /^(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|St|Al|El|Ben|Des)\p{Lu}\p{Ll}+$/u;

/** "Elio Slides", "Ann Video": labels of what somebody gave or made. */
const belongings: ReadonlySet<string> = new Set(
  "Slides Video Videos Blog Talk Talks Website Site Homepage Podcast Channel Book Books Ep Episode Handle Profile Notes Tweet Tweets Thread Newsletter Course Courses Interview Links Photos Article Articles Slide Recording Demo Bio Keynote".split(
    " ",
  ),
);

/** Family names that are words of every day and far more often names after a given name. */
const wordySurnames: ReadonlySet<string> = new Set(
  "Young Brown White King Hill Green Wood Cook Bell Price Stone Fox Wells West Long Day Banks Frost Strong Rice Hunt Ward Page Parks Woods Rivers Brooks Bishop Knight Carpenter Mason Potter Hood Gray Black Reed Burns Little Moore Rich Rose Cross Lane Love Best Bird Swift Church Fields Waters Power Powers Barnes Hale Foot Forest Snow".split(
    " ",
  ),
);

/** "Chris Snowed in": a verb made of a word that is a family name, too. */
const isPastOfSurname = (word: string) =>
  word.endsWith("ed") && wordySurnames.has(word.slice(0, -2));

const isCommon = ({ text, isInitial }: Token): boolean => !isInitial && isCommonPart(text);

const isCommonPart = remembered((text) => {
  if (firstNameStrength(text) !== "unknown") return false;
  const last = text.split(/[ \u00a0]/).at(-1)!;
  const parts = last.split("-");
  // "Built-in", "Co-founder": short parts of a compound are words; a short name alone may be Yu or Li.
  return parts.every((part) => (parts.length > 1 && part.length <= 2) || isPlainWord(part));
});

function strengthOf(words: readonly Token[]): NameStrength {
  const first = words.find((token) => !token.isInitial) ?? words[0]!;
  // "J. Haigh"; "J Haigh" may be "R Shiny", too.
  if (words[0]!.isInitial) return words[0]!.text.includes(".") ? "doubtful" : "unknown";
  const given = firstNameStrength(first.text);
  const isWordy = words.some(
    (token) =>
      token !== first &&
      !wordySurnames.has(token.text) &&
      ((isCommon(token) &&
        token.text.split("-").every((part) => isCommonStem(part) || part.endsWith("ed"))) ||
        isPastOfSurname(token.text)),
  );
  if (given === "sure" && isWordy) return "doubtful";
  return given;
}
