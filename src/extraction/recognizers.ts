// All recognizers, in the order in which they run: each sees what those before it found.
import type { Recognizer, RelationRecognizer } from "./recognizer.ts";
import { discoveredNames } from "./mentions/discovery/discovered-names.ts";
import { expandedAcronyms } from "./mentions/expanded-acronyms.ts";
import { gazetteerNames } from "./mentions/gazetteer/gazetteer-names.ts";
import { headedNames } from "./mentions/lists/headed-names.ts";
import { itemizedNames } from "./mentions/lists/itemized-names.ts";
import { labelledNames } from "./mentions/lists/labelled-names.ts";
import { linkedNames } from "./mentions/lists/linked-names.ts";
import { payerNames } from "./mentions/lists/payer-names.ts";
import { releasedNames } from "./mentions/lists/released-names.ts";
import { people } from "./mentions/people/people.ts";
import { secondReadings } from "./relations/second-readings.ts";
import { spelledNames } from "./mentions/spelled-names.ts";
import { statedNames } from "./mentions/stated-names.ts";
import { roles } from "./relations/roles.ts";
import { sponsors } from "./relations/sponsors.ts";
import { statements } from "./relations/statements.ts";
import { workplaces } from "./relations/workplaces.ts";

/** Finders of names. Where two claim the same words, see `settle.ts`; the order here breaks the last ties. */
export const recognizers: readonly Recognizer[] = [
  statedNames,
  gazetteerNames,
  people,
  linkedNames,
  labelledNames,
  expandedAcronyms,
  spelledNames,
  payerNames,
  headedNames,
  itemizedNames,
  releasedNames,
  discoveredNames,
  secondReadings,
];

/** Finders of statements; they run when all mentions are settled. */
export const relationRecognizers: readonly RelationRecognizer[] = [
  roles,
  statements,
  workplaces,
  sponsors,
];
