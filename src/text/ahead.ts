// Looks ahead for words in a text, so that the stretches without any need not be read.

/**
 * Tells whether one of some words stands in `[from, to)` of a text. Asked with rising positions it reads the text once
 * for each word, however many stretches there are.
 */
export function anyAhead(
  text: string,
  words: readonly string[],
): (from: number, to: number) => boolean {
  /** Where each word stands next, at or after `last`. */
  const next = words.map(() => -1);
  let last = 0;
  return (from, to) => {
    if (from < last) next.fill(-1);
    last = from;
    for (let i = 0; i < words.length; i++) {
      if (next[i]! < from) {
        const at = text.indexOf(words[i]!, from);
        next[i] = at < 0 ? text.length : at;
      }
      if (next[i]! + words[i]!.length <= to) return true;
    }
    return false;
  };
}
