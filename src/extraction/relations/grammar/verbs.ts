// The verbs that state relations, known in all their forms.
import { verbsByForm, type Verb } from "./verb-forms.ts";
import { framedVerbs } from "./verb-frames.ts";

const known = verbsByForm(framedVerbs);

/** The verb that a word in lower case is a form of, if it states a relation. */
export const verbOf = (text: string): Verb | undefined => known.get(text);

/** Whether a word is a form of such a verb. */
export const isVerbForm = (text: string): boolean => known.has(text);
