// Whether the name before a verb is what the verb is said of.
import { isOtherVerb } from "./clause-words.ts";
import { isKind } from "./findings.ts";
import type { Head } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verbs.ts";
import type { VerbForm } from "./verb-forms.ts";

/** Whether a name may be the subject of a verb form that stands there without help. */
export function isSubject(
  tokens: readonly Token[],
  { index, isOwner }: Head,
  group: { readonly start: number; readonly hasBe: boolean; readonly isBare: boolean },
  at: number,
  forms: readonly VerbForm[],
): boolean {
  const before = tokens[index - 1]?.text ?? "";
  // "An engineer at X who uses Y": not X.
  if (tokens[group.start - 1]?.text === "who" && !isKind(tokens[index], "P")) return false;
  // "Replicating X using Y", "he explores X using Y": X is what is done to; "X 12: Using Y" says nothing of X.
  if (forms.includes("gerund") && !group.hasBe) {
    const between = tokens.slice(index + 1, at);
    if (between.some(({ kind, text }) => kind === "mark" && text !== ",")) return false;
    // "With tools like X and more, working in teams using Y": others do it.
    const isAside = (i: number) => between[i]!.verb && between[i - 1]?.text === ",";
    if (between.some(({ text }, i) => text.endsWith("ing") && isAside(i))) return false;
    // "Teams using X are as fast as teams using Y": other teams.
    if (tokens.slice(index + 1, group.start).some(({ text }) => text === "as" || text === "than"))
      return false;
    const lead = tokens.slice(Math.max(0, index - 3), index - 1);
    if (lead.some(({ text }) => /^(?:he|she|they|we|i|who)$/.test(text))) return false;
    return !before.endsWith("ing") && !isVerbForm(before) && !isOtherVerb(before);
  }
  // "Install X and use Y" bids; "X and Y use Z" states.
  const isBid = group.isBare && forms.includes("base") && !forms.includes("past");
  if (!isBid) return true;
  const previous = tokens[group.start - 1]?.text ?? "";
  return (
    isOwner ||
    group.start - 1 === index ||
    ["that", "who", "which"].includes(previous) ||
    at === index + 1
  );
}
