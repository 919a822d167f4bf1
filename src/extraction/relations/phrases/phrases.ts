// The ways of saying that two things are related: a table with one line a way, for whoever reads and extends it.
import type { RelationType } from "../../../model/index.ts";
import { phrasesOfPeople } from "./phrases-of-people.ts";
import { phrasesOfThings } from "./phrases-of-things.ts";

/**
 * A line is: id, options, colon, pattern. Patterns are regular expressions over sentences
 * whose names are masked, case ignored, with these signs:
 * - `<s:P>` the subject, `<o:O>` the object; P person, O organisation, T technology, M organisation or technology; a
 *   sign may stand for several names that are listed together
 * - `<60>` at most 60 characters without a name, a bracket or the end of a sentence; `<60p>` without a person only
 * - ROLE an office (CEO), JOB any line of work, DET an article or none, BE a form of "to be" with its spaces, CO
 *   "co-" or nothing, ASIDE a bracket or nothing, NOW adverbs of time or none, NAMED a name that plays no part
 *
 * Options: `presupposes` the fact holds even where the words ask or deny; `inPassing` it holds even where the words
 * around do; `spansTwo` reads two sentences; `inHeadlines`
 * holds in headlines and questions only; `checksMaker` wants the technology not to be known as somebody else's,
 * `knownMaker` wants it to be known as the organisation's own;
 * `onlyUnknown` wants a technology that nobody knew before; `amongListed` reads what is listed in one place, `<s:…>`;
 * `checksFamily` wants the subject's name to begin with the object's (Akka Streams, Akka).
 */
export const phrases: Readonly<Partial<Record<RelationType, string>>> = {
  ...phrasesOfPeople,
  ...phrasesOfThings,
};
