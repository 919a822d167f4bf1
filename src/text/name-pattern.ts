// A name as it is looked for: its words, and in which case their letters are to be.
import { unitAt } from "./code-at.ts";
import { LETTER_A, LETTER_Z, SPACE, symbolOf } from "./symbols.ts";
import { isCapital } from "./code-units.ts";

/** In which case of letters a pattern is found: `any`, `capital` (its first letter is one), `exact` (as written). */
export type CaseRule = "any" | "capital" | "exact";

/** One way of writing a name. Spaces and hyphens are one, accents are folded. */
export interface Pattern {
  readonly text: string;
  readonly caseRule: CaseRule;
}

/** Whether the letters of a match, `[start, end)` of a text, are in the case its pattern asks for. */
export function allowsCase(
  { text: name, caseRule }: Pattern,
  text: string,
  start: number,
  end: number,
): boolean {
  if (caseRule === "any") return true;
  const isSameLength = end - start === name.length;
  if (isSameLength && text.startsWith(name, start)) return true;
  if (caseRule === "exact") return isSameLength && equalButGaps(text, start, name);
  const first = unitAt(text, start);
  const symbol = symbolOf[first]!;
  // ".NET", "3D": a name that begins with no letter has no capital to show.
  if (symbol < LETTER_A || symbol > LETTER_Z) return true;
  return first < 0x80 ? isCapital(first) : text[start] !== text[start]!.toLowerCase();
}

/** Whether a text goes on at `start` like a name, but for which space or hyphen stands between the words. */
function equalButGaps(text: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = unitAt(text, start + i);
    const wanted = unitAt(name, i);
    if (code !== wanted && !(symbolOf[code] === SPACE && symbolOf[wanted] === SPACE)) return false;
  }
  return true;
}
