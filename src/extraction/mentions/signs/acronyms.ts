// Finds acronyms that a text explains: "service mesh interface (SMI)", "CSI (Container Storage Interface)".
import type { Episode, Span } from "../../../model/index.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { anyAhead } from "../../../text/ahead.ts";
import { searchedSections } from "../../sentences.ts";
import { oncePer } from "../../../model/once-per.ts";

/** An acronym with the words it stands for, both as spans of the text. */
export interface ExplainedAcronym {
  readonly acronym: Span;
  readonly expansion: Span;
}

/** The explained acronyms of all searched sections, in order; computed once per episode. */
export const acronymsOf = oncePer((episode: Episode): readonly ExplainedAcronym[] => {
  const { text } = episode;
  const found: ExplainedAcronym[] = [];
  const mayExplain = anyAhead(text, signs);
  for (const { span } of searchedSections(episode))
    if (mayExplain(span.start, span.end))
      for (const acronym of explainedAcronyms(text, span)) found.push(acronym);
  return found;
});

/** One of these stands between an acronym and its words. */
const signs = ["(", ": "];
const bracketed =
  /\(([^()\n]{2,80})\)|\b([A-Z][A-Za-z]{1,7}s?): (?:the |a |an )?([a-z][^.:;\n]{4,60})/g;

/** The explained acronyms of a stretch of text, in order. Cost: linear. */
export function explainedAcronyms(text: string, within: Span): ExplainedAcronym[] {
  const found: ExplainedAcronym[] = [];
  const part = text.slice(within.start, within.end);
  for (const match of allMatches(part, bracketed)) {
    const open = within.start + match.index;
    if (match[1] === undefined) {
      const start = open + match[0].length - match[3]!.length;
      const expansion = expansionAfter(text, start, start + match[3]!.length, match[2]!);
      if (expansion)
        found.push({ acronym: { start: open, end: open + match[2]!.length }, expansion });
      continue;
    }
    const inner = { start: open + 1, end: open + 1 + match[1].length };
    const before = /[\p{L}\p{N}][\p{L}\p{N}/-]*$/u.exec(
      text.slice(Math.max(within.start, open - 24), open).trimEnd(),
    );
    if (isAcronym(match[1])) {
      const expansion = expansionBefore(text, within.start, open, match[1]);
      if (expansion) found.push({ acronym: inner, expansion });
    } else if (before && isAcronym(before[0])) {
      const acronymEnd = text.slice(0, open).trimEnd().length;
      const acronym = { start: acronymEnd - before[0].length, end: acronymEnd };
      const expansion = expansionAfter(text, inner.start, inner.end, before[0]);
      if (expansion) found.push({ acronym, expansion });
    }
  }
  return found;
}

const isAcronym = (text: string) =>
  /^[A-Z][A-Za-z0-9]{1,7}$/.test(text) && /[A-Z].*[A-Z]/.test(text);

const linkWords = new Set(["of", "the", "and", "for", "to", "in", "on", "as", "a", "by", "with"]);

/** The words up to `end` whose first letters give the acronym. */
function expansionBefore(
  text: string,
  floor: number,
  end: number,
  acronym: string,
): Span | undefined {
  const from = Math.max(floor, end - 90);
  const words = [...text.slice(from, end).matchAll(/[\p{L}\p{N}]+/gu)];
  const letters = acronym.replace(/s$/, "").toLowerCase();
  let letter = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && letter >= 0; i--) {
    const word = words[i]![0].toLowerCase();
    if (word[0] === letters[letter]) letter--;
    else if (!linkWords.has(word)) return undefined;
    if (letter < 0) {
      const last = words.at(-1)!;
      return { start: from + words[i]!.index, end: from + last.index + last[0].length };
    }
  }
  return undefined;
}

/** The words from `start` whose first letters give the acronym. */
function expansionAfter(
  text: string,
  start: number,
  end: number,
  acronym: string,
): Span | undefined {
  const letters = acronym.replace(/s$/, "").toLowerCase();
  let letter = 0;
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0].toLowerCase();
    if (word[0] === letters[letter]) letter++;
    else if (!linkWords.has(word)) return undefined;
    if (letter === letters.length) return { start, end: start + match.index + match[0].length };
  }
  return undefined;
}
