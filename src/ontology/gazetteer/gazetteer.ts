// Gives the compiled gazetteer, loaded when it is first asked for, and its forms one by one.
// The declarations of the package are made from `index.ts` alone, so the module is declared from here.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./virtual.d.ts" />
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

let loading: Promise<Gazetteer> | undefined;

/** The gazetteer compiled into this build; unpacked once. About 200 KB compressed, so nothing loads it before. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= import("virtual:gazetteer").then(({ version, groups }) => ({
    version,
    entries: unpackEntries(groups),
  }));
  return loading;
}

/** Every form of every entry, in the order of the entries. One text may come more than once: the context decides. */
export function* formsOf(gazetteer: Gazetteer): Generator<GazetteerForm> {
  for (const entry of gazetteer.entries)
    for (const form of entry.forms) yield { form, caseRule: caseRuleOf(form), entry };
}
