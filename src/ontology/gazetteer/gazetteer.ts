// Gives the compiled gazetteer, loaded when it is first asked for, and its forms one by one.
import type { FormCaseRule, Gazetteer, GazetteerEntry, NameForm } from "./entry.ts";
import { caseRuleOf } from "./form.ts";
import { unpackEntries } from "./pack.ts";

export type {
  FormCaseRule,
  Gazetteer,
  GazetteerEntry,
  NameClass,
  NameForm,
  Reading,
} from "./entry.ts";

/** A form, the case of letters it is looked for in, and the entry it stands for. */
export interface GazetteerForm {
  readonly form: NameForm;
  readonly caseRule: FormCaseRule;
  readonly entry: GazetteerEntry;
}

/** The gazetteer compiled into this build. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const { version, groups } = await import("virtual:gazetteer");
  return { version, entries: unpackEntries(groups) };
}

/** Every form of every entry, in the order of the entries. One text may come more than once: the context decides. */
export function* formsOf(gazetteer: Gazetteer): Generator<GazetteerForm> {
  for (const entry of gazetteer.entries)
    for (const form of entry.forms) yield { form, caseRule: caseRuleOf(form), entry };
}
