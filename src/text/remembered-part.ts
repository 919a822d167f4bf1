// Remembers answers about words that stand in texts, without cutting those out that come again and again.
import { ownCopy } from "./own-copy.ts";
import { remembered } from "./remembered.ts";

/** Words found without cutting them out, a power of two: what a text is mostly made of. */
const PLACES = 8192;

/**
 * `find` for the part of a text between two indices. Each word has one place, by its letters, and drives out what stood
 * there: what is met again is compared where it stands, the others are looked up. `find` must depend on its argument
 * alone, so that remembering changes no result.
 */
export function rememberedPart<Answer>(
  find: (word: string) => Answer,
): (text: string, start: number, end: number) => Answer {
  const recall = remembered(find);
  const words: string[] = [];
  const answers: Answer[] = [];
  const nothing = find("");
  for (let place = 0; place < PLACES; place++) {
    words.push("");
    answers.push(nothing);
  }
  return (text, start, end) => {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    if (!standsAt(text, start, end, words[place]!)) {
      const word = ownCopy(text.slice(start, end));
      words[place] = word;
      answers[place] = recall(word);
    }
    return answers[place]!;
  };
}

/** Whether a part of a text is a word. */
function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
