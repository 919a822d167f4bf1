// Cuts text into words, keeping whole what names keep whole: "Solo.io", "C++", "kube-proxy", "J.R.".
import type { Span } from "../model/index.ts";
import { codeAt, unitAt } from "./code-at.ts";
import {
  AT,
  COMMA,
  DIGIT_0,
  DIGIT_9,
  FOREIGN,
  LETTER_A,
  OTHER,
  SPACE,
  symbolOf,
} from "./symbols.ts";
import { isCapitalOfAny, isLetter, isSmall } from "./code-units.ts";

/**
 * How a word is written: `lower` (rust), `capital` (Rust), `upper` (IBM; one capital alone too), `mixed` (gRPC, KubeCon,
 * Solo.io, K8s), `number` (2.0). Numbers, for they stand in a column.
 */
export const shapes = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4 } as const;
export type TokenShape = (typeof shapes)[keyof typeof shapes];

/**
 * The words of a stretch of text as columns, of which the first `count` rows hold: a text has more words than anybody
 * looks at, so that none is made an object of.
 */
export interface TokenTable {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  shapes: Uint8Array;
}

/** A table that grows as it is filled. */
export function createTokenTable(): TokenTable {
  const rows = 64;
  return {
    count: 0,
    starts: new Int32Array(rows),
    ends: new Int32Array(rows),
    shapes: new Uint8Array(rows),
  };
}

/** Fills `table` with the words of `text` within `span`, in order, without possessive endings. Cost: linear. */
export function readTokens(text: string, { start, end }: Span, table: TokenTable): void {
  table.count = 0;
  let at = start;
  while (at < end) {
    const symbol = symbolOf[unitAt(text, at)]!;
    if (isWord(symbol) || (isPrefix(unitAt(text, at)) && beginsWord(text, at, end))) {
      const smallEnd = endOfSmallWord(text, at, end);
      const wordEnd = smallEnd > 0 ? smallEnd : endOfWord(text, at, end);
      const row = table.count++;
      if (row === table.starts.length) growTable(table);
      table.starts[row] = at;
      table.ends[row] = wordEnd;
      table.shapes[row] = smallEnd > 0 ? shapes.lower : shapeOf(text, at, wordEnd);
      at = isPossessive(text, wordEnd, end) ? wordEnd + 2 : wordEnd;
    } else at++;
  }
}

function growTable(table: TokenTable): void {
  const wider = <Column extends Int32Array | Uint8Array>(column: Column, twice: Column) => {
    twice.set(column);
    return twice;
  };
  const rows = 2 * table.starts.length;
  table.starts = wider(table.starts, new Int32Array(rows));
  table.ends = wider(table.ends, new Int32Array(rows));
  table.shapes = wider(table.shapes, new Uint8Array(rows));
}

const isWord = (symbol: number) => symbol >= LETTER_A && symbol <= FOREIGN;
const isPrefix = (code: number) => code === 0x2e || code === 0x40;

/** ".NET", "@angular": a dot or at-sign that begins a word, after no word. */
function beginsWord(text: string, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    isLetter(unitAt(text, at + 1)) &&
    !isWord(symbolOf[codeAt(text, at - 1)]!) &&
    codeAt(text, at - 1) !== 0x2e
  );
}

/** Where a word of nothing but small letters ends, as most do; 0 for others. */
function endOfSmallWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSmall(unitAt(text, at))) at++;
  if (at === from) return 0;
  const symbol = at < end ? symbolOf[unitAt(text, at)]! : OTHER;
  return symbol === OTHER || symbol === COMMA || (symbol === SPACE && !isJoint(unitAt(text, at)))
    ? at
    : 0;
}

/** Where the word ends: joints (. ' - & _ @) stay inside between word characters, + and # at the end. */
function endOfWord(text: string, from: number, end: number): number {
  let at = from + 1;
  for (;;) {
    while (at < end && isWord(symbolOf[unitAt(text, at)]!)) at++;
    if (at >= end) return at;
    const code = unitAt(text, at);
    const next = at + 1 < end ? unitAt(text, at + 1) : 0;
    if (code === 0x2b || code === 0x23) {
      let last = at;
      while (last < end && unitAt(text, last) === code && last < at + 2) last++;
      return last < end && isWord(symbolOf[unitAt(text, last)]!) ? at : last;
    }
    if (!isJoint(code) || !isWord(symbolOf[next]!) || isPossessive(text, at, end)) return at;
    // A sentence that lacks its space: "Envoy.Then".
    if (
      code === 0x2e &&
      isCapitalOfAny(next) &&
      at - from > 2 &&
      !isCapitalOfAny(codeAt(text, at + 2))
    )
      return at;
    at++;
  }
}

const isJoint = (code: number) =>
  code === 0x2e ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2d ||
  code === 0x2011 ||
  code === 0x26 ||
  code === 0x40;

function isPossessive(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const code = unitAt(text, at);
  if (code !== 0x27 && code !== 0x2019) return false;
  const letter = unitAt(text, at + 1) | 0x20;
  return letter === 0x73 && (at + 2 >= end || !isWord(symbolOf[unitAt(text, at + 2)]!));
}

function shapeOf(text: string, start: number, end: number): TokenShape {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let inner = 0;
  for (let i = start; i < end; i++) {
    const code = unitAt(text, i);
    const symbol = symbolOf[code]!;
    if (symbol >= DIGIT_0 && symbol <= DIGIT_9) digits++;
    else if (isWord(symbol)) {
      if (isCapitalOfAny(code)) {
        upper++;
        if (i > start && unitAt(text, i - 1) !== 0x2d) inner++;
      } else lower++;
    }
  }
  if (upper + lower === 0) return digits > 0 ? shapes.number : shapes.lower;
  if (upper === 0) return digits > 0 && isLetter(unitAt(text, start)) ? shapes.mixed : shapes.lower;
  if (lower === 0) return shapes.upper;
  if (inner > 0 || digits > 0) return shapes.mixed;
  return isCapitalOfAny(unitAt(text, start)) || symbolOf[unitAt(text, start)] === AT
    ? shapes.capital
    : shapes.mixed;
}
