// Remembers answers about words, which come again and again, within a bound of memory.
import { ownCopy } from "./own-copy.ts";
import { generation, onForgotten, wordNumber } from "./vocabulary.ts";

/** Stands for the answer `undefined`, so that one look-up tells it from a word not seen. */
const nothing = Symbol("nothing");

/** What is known of a word, the part of a text between two indices; without them the text is the word. */
export type OfWord<Answer> = (text: string, start?: number, end?: number) => Answer;

/**
 * The same function, which looks words up that it has seen, where they stand. `find` must depend on its argument alone,
 * so that remembering changes no result.
 */
export function remembered<Answer>(find: (word: string) => Answer): OfWord<Answer> {
  /** By the number of the word. */
  let answers: (Answer | typeof nothing | undefined)[] = [];
  onForgotten(() => (answers = []));
  const learn = (word: string, number: number): Answer => {
    const before = generation;
    const found = find(ownCopy(word));
    if (number < 0 || generation !== before) return found;
    while (answers.length <= number) answers.push(undefined);
    answers[number] = found === undefined ? nothing : found;
    return found;
  };
  return (text, start = 0, end = text.length) => {
    const number = wordNumber(text, start, end);
    if (number >= 0 && number < answers.length) {
      const answer = answers[number];
      if (answer !== undefined) return answer === nothing ? (undefined as Answer) : answer;
    }
    return learn(text.slice(start, end), number);
  };
}

const KNOWN = 1;
const YES = 2;

/** As {@link remembered}, of a question that is answered by yes or no: a byte for each word that was met. */
export function rememberedClass(belongs: (word: string) => boolean): OfWord<boolean> {
  let answers = new Uint8Array(1024);
  onForgotten(() => (answers = new Uint8Array(1024)));
  const learn = (word: string, number: number): boolean => {
    const before = generation;
    const found = belongs(word);
    if (number < 0 || generation !== before) return found;
    if (number >= answers.length) {
      const more = new Uint8Array(2 * number);
      more.set(answers);
      answers = more;
    }
    answers[number] = found ? KNOWN | YES : KNOWN;
    return found;
  };
  return (text, start = 0, end = text.length) => {
    const number = wordNumber(text, start, end);
    const answer = number >= 0 && number < answers.length ? answers[number]! : 0;
    return answer === 0 ? learn(text.slice(start, end), number) : (answer & YES) !== 0;
  };
}
