// Whether the words of what may be a name are all of every day.
import { isPlainWord } from "../../words/plain-words.ts";
import type { NameRun } from "./name-runs.ts";

/** Whether every word between the spaces of a name says nothing by having a capital. */
export const isEveryday = (surface: string): boolean =>
  surface.split(" ").every((word) => isPlainWord(word));

/** Whether one of the words of a run is of nobody's everyday vocabulary. */
export const hasRareWord = (text: string, { words }: Pick<NameRun, "words">): boolean =>
  words.some((word) => !isPlainWord(text, word.start, word.end));
