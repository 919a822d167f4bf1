// Whether a line is written With Capitals Throughout, so that a capital is no sign of a name.
import type { Span } from "../../model/index.ts";
import { tokens } from "../../text/tokens.ts";

const smallWords =
  /^(?:an?|the|and|or|of|in|on|for|to|with|at|by|from|as|is|are|vs|via|your|our|my|how|why|what|but|into|it)$/i;

/** Three words or more, of which nearly all that could be small are not; two in a line that is no sentence. */
export function isTitleCase(text: string, span: Span): boolean {
  let capital = 0;
  let small = 0;
  const words = tokens(text, { start: span.start, end: Math.min(span.end, span.start + 400) });
  for (const { start, end, shape } of words) {
    if (shape === "number" || smallWords.test(text.slice(start, end))) continue;
    if (shape === "lower") small++;
    else if (shape !== "mixed") capital++;
  }
  if (capital >= 3) return small <= capital / 4;
  return capital === 2 && small === 0 && words.length <= 6 && !/[.?!]/.test(text[span.end - 1]!);
}
