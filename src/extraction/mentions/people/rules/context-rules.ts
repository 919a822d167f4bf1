// What the words around a name say about it: that it is a person, and which part the person plays.
import type { PersonRole, SectionRole } from "../../../../model/index.ts";
import { guestRules } from "./guest-rules.ts";
import { headlineRules } from "./headline-rules.ts";
import { hostRules } from "./host-rules.ts";
import { invitationRules } from "./invitation-rules.ts";
import type { NameStrength } from "../../../words/name-words.ts";
import { signRules } from "./sign-rules.ts";

/**
 * One way of speaking about people. The patterns touch the name: `before` ends where it stands and is made for
 * `endsWith`, `after` begins there.
 */
export interface ContextRule {
  /** Stands in the mention's `recognizer` as `person/<id>`. */
  readonly id: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The sections it holds in. */
  readonly in: readonly SectionRole[];
  /** The part played; missing where the words only show that it is a person. */
  readonly role?: PersonRole;
  /** The weakest name for which the rule is believed. */
  readonly needs: NameStrength;
  /** Weight against other rules about the part played, 0 to 1; that it is a person is told by `priors.ts`. */
  readonly confidence: number;
}

/** "Ann Lee, Bo Ek and Zorvan Quilt": beside as many whom somebody knows, a name nobody knows is a person's. */
export const listedWith: ContextRule = {
  id: "listed-with",
  in: ["title", "body", "bullets", "byline", "links"],
  needs: "unknown",
  confidence: 0.85,
};

/** "We talk to two engineers:", and an item that begins with a name nobody knows. */
export const ledInto: ContextRule = {
  id: "led-into",
  in: ["bullets", "links"],
  role: "guest",
  needs: "unknown",
  confidence: 0.9,
};

/** All rules that look at words. What stands first is preferred where two are equally sure. */
export const contextRules: readonly ContextRule[] = [
  ...headlineRules,
  ...guestRules,
  ...invitationRules,
  ...hostRules,
  ...signRules,
];
