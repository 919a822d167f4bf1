// Reads one character of a text.

/**
 * The code unit at an index that the text has: `charCodeAt`, of texts of all kinds. Engines keep texts in many ways
 * (whole, as parts of others, joined, in bytes or pairs of bytes), and look a method up anew at each call where more than
 * a few of them come by; this one is looked up once.
 */
export const unitAt: (text: string, index: number) => number = Function.prototype.call.bind(
  // oxlint-disable-next-line typescript/unbound-method -- its text comes with each call
  String.prototype.charCodeAt,
);

/**
 * The code unit at an index, 0 before the text and after it. Where `charCodeAt` has met no character once, engines make
 * a call of it from then on; this stays a comparison and a load.
 */
export const codeAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? unitAt(text, index) : 0;
