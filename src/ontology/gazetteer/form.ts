// One way of writing a name, as it stands in the tables: `=AWS`, `Golang:U`, `Atom:C!`.
import type { FormCaseRule, NameClass, NameForm } from "./entry.ts";

/** A form with the mark that says that another entry is known to claim it too. */
export interface ParsedForm {
  readonly form: NameForm;
  /** Written with `!` at the end: two entries share this form on purpose, the context decides. */
  readonly shared: boolean;
}

const FORM = /^(?<exact>=?)(?<text>.+?)(?::(?<nameClass>[USCX]))?(?<shared>!?)$/;

/** Reads a form; without a class of its own it has `defaultClass`. A lone "=" or "!" belongs to the name. */
export function parseForm(written: string, defaultClass: NameClass): ParsedForm {
  // Most forms carry no mark at all.
  if (!/[=:!]/.test(written))
    return { form: { text: written, nameClass: defaultClass, exactCase: false }, shared: false };
  const parts = FORM.exec(written)?.groups;
  const marked = parts?.["shared"] === "!" && parts["nameClass"] !== undefined;
  const text = parts?.["text"] ?? written;
  return {
    form: {
      text: parts?.["shared"] === "!" && !marked ? `${text}!` : text,
      nameClass: (parts?.["nameClass"] as NameClass | undefined) ?? defaultClass,
      exactCase: parts?.["exact"] === "=",
    },
    shared: marked,
  };
}

/** The inverse of `parseForm`, without the mark. */
export function writeForm(form: NameForm, defaultClass: NameClass): string {
  const ambiguous = /:[USCX]$/.test(form.text);
  const suffix = form.nameClass === defaultClass && !ambiguous ? "" : `:${form.nameClass}`;
  return `${form.exactCase ? "=" : ""}${form.text}${suffix}`;
}

/**
 * In which case of letters a form is looked for. Class U in any; the others with a capital where the form is written
 * like a word (Rust), and exactly as written where it is not (C, CSI, uv, npm).
 */
export function caseRuleOf(form: NameForm): FormCaseRule {
  if (form.exactCase) return "exact";
  if (form.nameClass === "U") return "any";
  return /^\p{Lu}/u.test(form.text) && /\p{Ll}/u.test(form.text) ? "capital" : "exact";
}

/** What two forms have in common that the matcher cannot tell apart: case, accents, spaces and hyphens folded. */
export function foldForm(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\u00ad-]+/g, " ")
    .replace(/’/g, "'")
    .trim();
}
