// Reads off a regular expression which words every match must hold, so that a text without them need not be searched.
// After R. Cox, "Regular Expression Matching with a Trigram Index" (2012), swtch.com/~rsc/regexp/regexp4.html.

/**
 * Pieces of words, in small letters, of which every match of `pattern` holds at least one; undefined where nothing can
 * be relied on. Of the parts that a match consists of, the one whose pieces are the rarest speaks for all.
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
  let pieces: ReadonlySet<string> | undefined;
  let isExact = true;
  const endRun = () => {
    pieces = rarer(pieces, piecesOf({ exact: run }));
    run = new Set([""]);
    isExact = false;
  };
  while (reading.at < reading.source.length && !/[|)]/.test(reading.source[reading.at]!)) {
    const part = readQuantified(reading);
    if (!part.exact || run.size * part.exact.size > MOST_STRINGS) endRun();
    if (part.exact) run = new Set([...run].flatMap((a) => [...part.exact!].map((b) => a + b)));
    else pieces = rarer(pieces, part.pieces);
  }
  if (isExact) return { exact: run };
  endRun();
  return { pieces };
}

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

function readQuantified(reading: Reading): Part {
  const part = readAtom(reading);
  quantifier.lastIndex = reading.at;
  const match = quantifier.exec(reading.source);
  if (!match) return part;
  reading.at = quantifier.lastIndex;
  if (match[0].startsWith("?") && part.exact) return { exact: new Set(["", ...part.exact]) };
  const isNeeded = match[0].startsWith("+") || Number(match[1] ?? 0) > 0;
  return isNeeded ? { pieces: piecesOf(part) } : unknown;
}

const group = /\((?:\?(?:(<?[=!])|:|<\w+>))?/y;
const escape = /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|.)/y;
const characters = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;

function readAtom(reading: Reading): Part {
  const { source, at } = reading;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) reading.at = pattern.lastIndex;
    return match;
  };
  const opening = take(group);
  if (opening) {
    const inside = readAlternatives(reading);
    reading.at++;
    if (opening[1] === undefined) return inside;
    // What is only looked at must be there all the same.
    return opening[1].endsWith("=") ? { pieces: piecesOf(inside) } : nothing;
  }
  const escaped = take(escape)?.[0];
  if (escaped !== undefined) {
    if (/^\\[bB]/.test(escaped)) return nothing;
    return /^\\[^\w]$/.test(escaped) ? { exact: new Set([escaped[1]!]) } : unknown;
  }
  const choice = take(characters);
  if (choice) {
    const isPlain = choice[1] === "" && /^[^\\-]{1,4}$/u.test(choice[2]!);
    return isPlain ? { exact: new Set(choice[2]) } : unknown;
  }
  reading.at++;
  if (source[at] === ".") return unknown;
  return source[at] === "^" || source[at] === "$" ? nothing : { exact: new Set([source[at]!]) };
}

/** The pieces of a part: where it is a few strings, of each the longest run of letters. */
function piecesOf({ exact, pieces }: Part): ReadonlySet<string> | undefined {
  if (!exact) return pieces;
  const longest = [...exact].map((string) =>
    (string.toLowerCase().match(/[a-z]+/g) ?? []).reduce(
      (a, b) => (b.length > a.length ? b : a),
      "",
    ),
  );
  return longest.every((piece) => piece.length > 1) ? new Set(longest) : undefined;
}

const commonWords = new Set("and are for from has have the this that was were with you".split(" "));

/** How often a piece is met, very roughly: as if each letter halved it. */
const frequency = (piece: string) =>
  piece.length <= 2 || commonWords.has(piece) ? 1 : 2 ** -piece.length;
const frequencyOfAny = (pieces: ReadonlySet<string>) =>
  [...pieces].reduce((sum, piece) => sum + frequency(piece), 0);

function rarer(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (!a || !b) return a ?? b;
  return frequencyOfAny(b) < frequencyOfAny(a) ? b : a;
}
