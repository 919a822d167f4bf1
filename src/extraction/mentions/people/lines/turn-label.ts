// The label of a turn in a written conversation: "Ann Lee: …", "[00:12] Ann: …", "Ann Lee  0:12", a line "Ann Lee".
import type { Span } from "../../../../model/index.ts";

const TIME = String.raw`[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?`;
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}`;
const LABEL = new RegExp(
  String.raw`^((?:${TIME}[ \t]+(?:[-–—][ \t]+)?)?)(${NAME})([ \t]*${TIME})?:(?=\s)|^(${NAME})([ \t]+${TIME})?[ \t]*(?=\n)`,
  "u",
);
/** Characters of the longest. */
const longestLabel = 60;

/** Whose turn begins, and where their words do. */
export interface TurnLabel {
  readonly name: Span;
  /** Behind the label. */
  readonly from: number;
  /** Bare is a line with a name and nothing else, what many other lines are as well; a time stands at a turn only. */
  readonly kind: "bare" | "timed" | "colon";
}

/** The label that a line begins with; the line goes from `start` to `end`, without its newline. */
export function turnLabelAt(text: string, start: number, end: number): TurnLabel | undefined {
  // A line begins with a name, or with a time.
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return undefined;
  const isWhole = end - start <= longestLabel;
  const line = isWhole ? `${text.slice(start, end)}\n` : text.slice(start, start + longestLabel);
  const match = LABEL.exec(line);
  if (!match) return undefined;
  const [whole, before = "", labelled, between, alone, behind] = match;
  const from = start + before.length;
  const name = { start: from, end: from + (labelled ?? alone!).length };
  const isTimed = before !== "" || between !== undefined || behind !== undefined;
  const kind = isTimed ? "timed" : labelled === undefined ? "bare" : "colon";
  return { name, from: start + whole.length, kind };
}
