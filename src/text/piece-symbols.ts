// The alphabet of the pieces that patterns are sought by: small letters, the space, signs for names, and one for all else.
import { LETTER_A, LETTER_Z, symbolOf } from "./symbols.ts";

/** The alphabet, in the order of its symbols; its first stands for every mark, digit and letter of other scripts. */
const alphabet = "·abcdefghijklmnopqrstuvwxyz \uE000\uE001\uE002\uE003";

/**
 * Code unit → symbol: 1 to 26 for a letter whatever its case and accents, 27 for a space, from 28 the first four
 * characters for private use, which stand for names in masked texts; 0 for all else.
 */
export const pieceSymbolOf: Uint8Array = Uint8Array.from(symbolOf, (symbol) =>
  symbol >= LETTER_A && symbol <= LETTER_Z ? symbol - LETTER_A + 1 : 0,
);
for (let symbol = 27; symbol < alphabet.length; symbol++)
  pieceSymbolOf[alphabet.charCodeAt(symbol)] = symbol;
// Patterns that ignore case take the sign for Kelvin for a k.
pieceSymbolOf[0x212a] = 11;

/** A text written in the alphabet, unit by unit. */
export function inAlphabet(text: string): string {
  let written = "";
  for (let i = 0; i < text.length; i++) written += alphabet[pieceSymbolOf[text.charCodeAt(i)]!]!;
  return written;
}
