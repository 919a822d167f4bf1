// Short forms of names: given name, family name, initials, nicknames, and whom each stands for.
import type { PersonRole } from "../../../../model/index.ts";
import { remembered } from "../../../../text/remembered.ts";
import { isCommonWord } from "../../../words/common-words.ts";
import { firstNameStrength, personKey } from "../../../words/name-words.ts";
import { nicknamesOf } from "../../../words/nicknames.ts";
import { personPrior } from "../priors.ts";
import type { EpisodePerson } from "../roles.ts";
import { isSlip } from "../names/variants.ts";

/** Of a short form, given that its bearer is right; family names and nicknames may be words. */
export const confidenceOf = {
  given: personPrior("short"),
  family: 0.92,
  nickname: 0.9,
  host: personPrior("given"),
};

/** Whom a short form stands for. */
export interface ShortForm {
  readonly name: string;
  readonly role: PersonRole;
  readonly rule: string;
  readonly confidence: number;
}

/** All short forms of the people of an episode. */
export interface ShortForms {
  /** Short form → the one person of the episode it fits. */
  readonly forms: ReadonlyMap<string, ShortForm>;
  /** Short forms that fit more than one. */
  readonly ambiguous: ReadonlySet<string>;
}

/** The short forms of some people, in their order; nicknames last. */
export function shortFormsOf(people: readonly EpisodePerson[]): ShortForms {
  const forms = new Map<string, ShortForm | undefined>();
  const add = (form: string, person: EpisodePerson, rule: keyof typeof confidenceOf) => {
    const known = forms.get(form);
    if (forms.has(form) && (!known || known.name !== person.name)) forms.set(form, undefined);
    else if (!known)
      forms.set(form, {
        name: person.name,
        role: person.role,
        rule: `short-${rule}`,
        confidence: confidenceOf[rule] * person.confidence,
      });
  };
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  for (const person of people) {
    const [given, ...others] = person.parts;
    if (!given || others.length === 0) continue;
    if (given.length > 2 || !/^\p{Lu}\.?$/u.test(given)) {
      add(given, person, "given");
      const plain = withoutAccents(given);
      if (plain !== given) add(plain, person, "given");
    }
    if (given.includes(".")) add(given.replaceAll(".", ""), person, "given");
    const quoted = /["“‘(]([\p{L}-]+)["”’)]/u.exec(person.name);
    if (quoted) add(quoted[1]!, person, "nickname");
    const family = others.at(-1)!;
    if (!isCommonWord(family) && firstNameStrength(family) !== "sure" && family.length > 2)
      add(family, person, "family");
  }
  // Nicknames last: a name that somebody bears is not somebody else's nickname.
  for (const person of people)
    for (const nickname of nicknamesOf(personKey(person.parts[0] ?? "")))
      if (!forms.has(capital(nickname))) add(capital(nickname), person, "nickname");
  const clear = new Map<string, ShortForm>();
  const ambiguous = new Set<string>();
  for (const [form, found] of forms)
    if (found) clear.set(form, found);
    else ambiguous.add(form);
  return { forms: clear, ambiguous };
}

const withoutAccents = remembered((name) => name.normalize("NFKD").replace(/\p{Mn}/gu, ""));

/** The given names of the hosts of a show, for pages that give no more. */
export function hostForms(hosts: readonly string[]): Map<string, ShortForm> {
  const forms = new Map<string, ShortForm>();
  for (const name of hosts) {
    const given = name.split(" ")[0]!;
    if (forms.has(given)) continue;
    forms.set(given, { name, role: "host", rule: "host-of-show", confidence: confidenceOf.host });
  }
  return forms;
}

/** "Brendan", who is Brenden in the headline. */
export function misspelt(
  name: string,
  forms: ReadonlyMap<string, ShortForm>,
): ShortForm | undefined {
  const key = personKey(name);
  for (const [form, person] of forms)
    if (person.rule === "short-given" && isSlip(personKey(form), key)) return person;
  return undefined;
}
