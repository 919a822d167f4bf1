// Reads off a regular expression which words every match must hold, so that a text without them need not be searched.
// After R. Cox, "Regular Expression Matching with a Trigram Index" (2012), swtch.com/~rsc/regexp/regexp4.html.

import { inAlphabet } from "./piece-symbols.ts";

/**
 * Pieces of text, in the alphabet of `piece-symbols.ts`, of which every match of `pattern` holds at least one: a word, with the white space,
 * the signs and the marks right beside it where these are certain. Undefined where nothing can be relied on. Of the parts
 * that a match consists of, the one whose pieces are the rarest speaks for all.
 */
export function requiredWords(pattern: RegExp): readonly string[] | undefined {
  const pieces = piecesOf(readAlternatives({ source: pattern.source, at: 0 }));
  return pieces && [...pieces].sort();
}

/** What is known of a part of a pattern. */
interface Part {
  /** All that it may match, where that is a few strings. */
  readonly exact?: ReadonlySet<string>;
  /** Pieces of words of which every match of it holds one. */
  readonly pieces?: ReadonlySet<string> | undefined;
}

const unknown: Part = {};
const nothing: Part = { exact: new Set([""]) };
/** More strings than this are not kept apart. */
const MOST_STRINGS = 64;

/** Where a pattern is being read. */
interface Reading {
  readonly source: string;
  at: number;
}

function readAlternatives(reading: Reading): Part {
  const parts = [readSequence(reading)];
  while (reading.source[reading.at] === "|") {
    reading.at++;
    parts.push(readSequence(reading));
  }
  if (parts.length === 1) return parts[0]!;
  const exact = parts.flatMap((part) => (part.exact ? [...part.exact] : []));
  if (parts.every((part) => part.exact) && exact.length <= MOST_STRINGS)
    return { exact: new Set(exact) };
  const pieces = parts.map(piecesOf);
  return pieces.every((set) => set !== undefined)
    ? { pieces: new Set(pieces.flatMap((set) => [...set])) }
    : unknown;
}

function readSequence(reading: Reading): Part {
  let run: ReadonlySet<string> = new Set([""]);
  /** What all strings of the run go on with: letters mostly stand alone, and one string grows faster than many. */
  let ending = "";
  let pieces: ReadonlySet<string> | undefined;
  let isExact = true;
  const wholeRun = () => {
    if (ending !== "") run = new Set([...run].map((string) => string + ending));
    ending = "";
    return run;
  };
  const endRun = () => {
    pieces = rarer(pieces, piecesOf({ exact: wholeRun() }));
    run = new Set([""]);
    isExact = false;
  };
  while (reading.at < reading.source.length && !/[|)]/.test(reading.source[reading.at]!)) {
    const { exact, pieces: others } = readQuantified(reading);
    if (!exact || run.size * exact.size > MOST_STRINGS) endRun();
    if (!exact) pieces = rarer(pieces, others);
    else if (exact.size === 1) for (const only of exact) ending += only;
    else run = new Set([...wholeRun()].flatMap((a) => [...exact].map((b) => a + b)));
  }
  if (isExact) return { exact: wholeRun() };
  endRun();
  return { pieces };
}

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

function readQuantified(reading: Reading): Part {
  const part = readAtom(reading);
  if (!"*+?{".includes(reading.source[reading.at] ?? "-")) return part;
  quantifier.lastIndex = reading.at;
  const match = quantifier.exec(reading.source);
  if (!match) return part;
  reading.at = quantifier.lastIndex;
  if (match[0].startsWith("?") && part.exact) return { exact: new Set(["", ...part.exact]) };
  const isNeeded = match[0].startsWith("+") || Number(match[1] ?? 0) > 0;
  return isNeeded ? { pieces: piecesOf(part) } : unknown;
}

/** Patterns are put together from parts, so that most groups have been read before, in another of them. */
const knownGroups = new Map<string, Part>();

/** What stands in the parentheses that have just been opened; they are closed then. */
function readGroup(reading: Reading): Part {
  const { source, at } = reading;
  const end = endOfGroup(source, at);
  const inside = source.slice(at, end);
  let part = knownGroups.get(inside);
  if (!part) knownGroups.set(inside, (part = readAlternatives({ source: inside, at: 0 })));
  reading.at = end + 1;
  return part;
}

/** Where the parenthesis stands that closes what was opened before `from`. */
function endOfGroup(source: string, from: number): number {
  let depth = 1;
  let isInClass = false;
  for (let at = from; ; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (isInClass) isInClass = character !== "]";
    else if (character === "[") isInClass = true;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at;
  }
}

const group = /\((?:\?(?:(<?[=!])|:|<\w+>))?/y;
const escape = /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|.)/y;
const characters = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;

function readAtom(reading: Reading): Part {
  const { source, at } = reading;
  // Most atoms are characters that stand for themselves.
  if (!"([\\.^$".includes(source[at]!)) {
    reading.at++;
    return literal(source[at]!);
  }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) reading.at = pattern.lastIndex;
    return match;
  };
  const opening = take(group);
  if (opening) {
    const inside = readGroup(reading);
    if (opening[1] === undefined) return inside;
    // What is only looked at must be there all the same.
    return opening[1].endsWith("=") ? { pieces: piecesOf(inside) } : nothing;
  }
  const escaped = take(escape)?.[0];
  if (escaped !== undefined) {
    if (/^\\[bB]/.test(escaped)) return nothing;
    return /^\\[^\w]$/.test(escaped) ? { exact: new Set([inAlphabet(escaped[1]!)]) } : unknown;
  }
  const choice = take(characters);
  if (choice) {
    const isPlain = choice[1] === "" && /^[^\\-]{1,4}-?$/u.test(choice[2]!);
    return isPlain ? { exact: new Set(Array.from(choice[2]!, inAlphabet)) } : unknown;
  }
  reading.at++;
  if (source[at] === ".") return unknown;
  return source[at] === "^" || source[at] === "$" ? nothing : literal(source[at]!);
}

const literal = (character: string): Part => ({ exact: new Set([inAlphabet(character)]) });

/** The pieces of a part: where it is a few strings, of each the rarest word with what stands beside it. */
function piecesOf({ exact, pieces }: Part): ReadonlySet<string> | undefined {
  if (!exact) return pieces;
  const found = new Set<string>();
  for (const string of exact) {
    const piece = rarestIn(string);
    if (rarity(piece) < 1) return undefined;
    found.add(piece);
  }
  return found;
}

/** The rarest word of a string with all that stands between it and the words before and after; or the string. */
function rarestIn(string: string): string {
  let rarest = "";
  for (let before = 0, at = 0; at < string.length;) {
    while (at < string.length && !isLetter(string, at)) at++;
    while (at < string.length && isLetter(string, at)) at++;
    const end = at;
    while (at < string.length && !isLetter(string, at)) at++;
    const piece = string.slice(before, at);
    if (rarity(piece) > rarity(rarest)) rarest = piece;
    before = end;
  }
  return rarest;
}

const isLetter = (text: string, at: number) => text[at]! >= "a" && text[at]! <= "z";

const commonWords = new Set("and are for from has have the this that was were with you".split(" "));

/** How seldom a piece is met, very roughly: how many times one has to halve. */
function rarity(piece: string): number {
  let sum = 0;
  let signs = 0;
  for (let at = 0; at < piece.length; at++) {
    const start = at;
    while (at < piece.length && isLetter(piece, at)) at++;
    if (at > start) sum += rarityOfWord(piece.slice(start, at));
    if (at === piece.length) break;
    if (piece[at] === "·") sum += 1.5;
    else if (piece[at] === " ") sum += 0.5;
    else signs++;
  }
  // Texts with names in them hold signs, but seldom two side by side.
  return sum + (signs > 0 ? 4 * signs - 3.5 : 0);
}

function rarityOfWord(word: string): number {
  if (word.length === 1) return 0;
  return word.length === 2 || commonWords.has(word) ? 1 : Math.min(word.length, 8);
}

const frequency = (piece: string) => 2 ** -rarity(piece);
const frequencyOfAny = (pieces: ReadonlySet<string>) =>
  [...pieces].reduce((sum, piece) => sum + frequency(piece), 0);

function rarer(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (!a || !b) return a ?? b;
  return frequencyOfAny(b) < frequencyOfAny(a) ? b : a;
}
