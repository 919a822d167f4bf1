// Remembers answers about words, which come again and again, within a bound of memory.

/** More words than this are not remembered at once. */
const MOST_WORDS = 50_000;
/** Stands for the answer `undefined`, so that one look-up tells it from a word not seen. */
const nothing = Symbol("nothing");

/**
 * The same function, which looks words up that it has seen. `find` must depend on its argument alone, so that
 * remembering changes no result.
 */
export function remembered<Answer>(find: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer | typeof nothing>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer === nothing ? (undefined as Answer) : answer;
    const found = find(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, found === undefined ? nothing : found);
    return found;
  };
}
