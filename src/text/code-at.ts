// Reads one character of a text where there may be none.

/**
 * The code unit at an index, 0 before the text and after it. Where `charCodeAt` has met no character once, engines make
 * a call of it from then on; this stays a comparison and a load.
 */
export const codeAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : 0;
