// The alphabet of names: every UTF-16 code unit folded to one of 64 symbols, so that a name is found in any spelling.

/** Ends every name: brackets, quotes, and what else names do not contain. */
export const OTHER = 0;
/** White space and every kind of hyphen: "Ruby on Rails", "ruby-on-rails". */
export const SPACE = 1;
/** `a` to `z`, whatever their case and accents. */
export const LETTER_A = 2;
export const LETTER_Z = 27;
export const DIGIT_0 = 28;
export const DIGIT_9 = 37;
/** Letters of other scripts, and `_`: part of a word, but in no name. */
export const FOREIGN = 38;
export const APOSTROPHE = 39;
/** What names contain besides: one symbol each, from 40. */
const PUNCTUATION = "+#./&!@:*,";
export const PLUS = 40;
export const HASH = 41;
export const DOT = 42;
export const AT = 46;
export const COMMA = 49;

/** Number of symbols; a power of two. */
export const SYMBOL_COUNT = 64;

/** Code unit → symbol. Letters with accents count as their base letter ("é" as "e"). */
export const symbolOf: Uint8Array = createTable();

/** Whether a symbol is a letter or digit: two of them side by side are never a boundary. */
export const isWordSymbol = (symbol: number): boolean => symbol >= LETTER_A && symbol <= FOREIGN;

/**
 * The symbols of a name as the characters of a string, runs of spaces and hyphens as one; undefined if it holds what names
 * cannot hold.
 */
export function symbolsOf(name: string): string | undefined {
  const symbols: number[] = [];
  for (let i = 0; i < name.length; i++) {
    const symbol = symbolOf[name.charCodeAt(i)]!;
    if (symbol === OTHER || symbol === FOREIGN) return undefined;
    if (symbol !== SPACE || symbols.at(-1) !== SPACE) symbols.push(symbol);
  }
  return String.fromCharCode(...symbols);
}

function createTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0x80; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const char = String.fromCharCode(code);
    if (/[\p{L}\p{N}]/u.test(char)) table[code] = FOREIGN;
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) {
      const base = char.normalize("NFKD").charCodeAt(0) | 0x20;
      if (base >= 0x61 && base <= 0x7a) table[code] = LETTER_A + base - 0x61;
    }
  }
  for (const pair of ["øo", "Øo", "łl", "Łl", "đd", "Đd", "ıi"])
    table[pair.charCodeAt(0)] = LETTER_A + pair.charCodeAt(1) - 0x61;
  for (let i = 0; i < 26; i++) table[0x41 + i] = table[0x61 + i] = LETTER_A + i;
  for (let i = 0; i < 10; i++) table[0x30 + i] = DIGIT_0 + i;
  table["_".charCodeAt(0)] = FOREIGN;
  for (const char of " \t\n\r\u00a0\u2002\u2003\u2009\u202f-\u2010\u2011")
    table[char.charCodeAt(0)] = SPACE;
  for (const char of "'’ʼ") table[char.charCodeAt(0)] = APOSTROPHE;
  for (let i = 0; i < PUNCTUATION.length; i++) table[PUNCTUATION.charCodeAt(i)] = PLUS + i;
  return table;
}
