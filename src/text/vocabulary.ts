// Gives the words of texts numbers, so that one look-up, where a word stands, finds all that is known of it.
import { unitAt } from "./code-at.ts";

/** Longer stretches have no number: nobody's words are so long, and few come again. */
const LONGEST = 48;
/** Words that have numbers at once; when more come, all are forgotten. */
const MOST_WORDS = 1 << 16;
/** Two cells a place, half of the places taken at most: the hash of a word, and its number from 1. */
const PLACES = 2 * MOST_WORDS;
const places = new Int32Array(2 * PLACES);

/** The letters of all words, one after the other; word `n` ends where word `n + 1` begins. */
let letters = new Uint16Array(1 << 16);
const starts = new Int32Array(MOST_WORDS + 1);
let count = 0;
/** What is to be done when all words are forgotten. */
const forgetting: (() => void)[] = [];

/** How often all words were forgotten: numbers hold as long as this stays the same. */
export let generation = 0;

/** Calls `forget` whenever the numbers of words lose their meaning. */
export function onForgotten(forget: () => void): void {
  forgetting.push(forget);
}

/**
 * The number of the word `[start, end)` of a text, the same for the same letters, from 0 on as words are met; -1 for
 * what is too long. Cost: linear in the word; nothing is cut out.
 */
export function wordNumber(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST) return -1;
  let hash = length;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + unitAt(text, at)) | 0;
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (;;) {
    const number = places[2 * place + 1]! - 1;
    if (number < 0) return add(text, start, end, hash, place);
    if (places[2 * place] === hash && isWord(number, text, start, length)) return number;
    place = (place + 1) & (PLACES - 1);
  }
}

function isWord(number: number, text: string, start: number, length: number): boolean {
  const first = starts[number]!;
  if (starts[number + 1]! - first !== length) return false;
  for (let i = 0; i < length; i++) if (letters[first + i] !== unitAt(text, start + i)) return false;
  return true;
}

function add(text: string, start: number, end: number, hash: number, free: number): number {
  if (count === MOST_WORDS) {
    forgetAll();
    return wordNumber(text, start, end);
  }
  const number = count++;
  let to = starts[number]!;
  if (to + LONGEST > letters.length) {
    const more = new Uint16Array(2 * letters.length);
    more.set(letters);
    letters = more;
  }
  for (let at = start; at < end; at++) letters[to++] = unitAt(text, at);
  starts[number + 1] = to;
  places[2 * free] = hash;
  places[2 * free + 1] = number + 1;
  return number;
}

function forgetAll(): void {
  places.fill(0);
  count = 0;
  generation++;
  for (const forget of forgetting) forget();
}
