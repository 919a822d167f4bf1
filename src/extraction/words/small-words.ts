// Small words of sentences that look like parts of names: "So Matt says", "Will It Scale".

/** Too short for the list of common words, for each may be a given name somewhere: "Or Hiltch", "So Young Kim". */
const openers: ReadonlySet<string> = new Set(
  "Ah As At Be By Do Eh Go He Hm If In Is It Me My No Of Oh Ok On Or So To Uh Um Up Us We Yo".split(
    " ",
  ),
);
/** Never the family name after "Will" or "Mark". */
const pronouns: ReadonlySet<string> = new Set(
  "He Her Him His I It It’s It's Me My Our She That The Their There These They This Those Us We You Your".split(
    " ",
  ),
);

/** Never in a name but at its beginning: "Ann Lee On Boats". */
const prepositions: ReadonlySet<string> = new Set(
  "As At Be By If In Is It Of On To Up Us We".split(" "),
);

/** Whether a word is a preposition or the like, with the capital that headlines give it. */
export const isPreposition = (word: string): boolean => prepositions.has(word);

/** Whether a word can only be meant as a word where it begins a sentence, a line or what a speaker says. */
export function isOpener(word: string, text: string, start: number): boolean {
  return openers.has(word) && opening.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether a word is of a kind that no family name is. */
export const isPronoun = (word: string): boolean => pronouns.has(word);

/** Whether a word is more likely a word than a name before a known given name: "and So Matt". */
export const isSmallWord = (word: string): boolean => openers.has(word);

const opening = /(?:^|[.!?…:;\n>\])"”“*_–—-])[ \t]*$/;
