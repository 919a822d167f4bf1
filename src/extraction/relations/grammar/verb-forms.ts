// Forms of the verbs that relations are said with.

/** How a form is used: "use" base, "uses" present, "used" past or participle, "using" gerund. */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

/** Lemmas whose past is not made with -ed: past, participle. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  build: ["built", "built"],
  rebuild: ["rebuilt", "rebuilt"],
  write: ["wrote", "written"],
  rewrite: ["rewrote", "rewritten"],
  "re-write": ["re-wrote", "re-written"],
  make: ["made", "made"],
  choose: ["chose", "chosen"],
  run: ["ran", "run"],
  bet: ["bet", "bet"],
  buy: ["bought", "bought"],
  lead: ["led", "led"],
  oversee: ["oversaw", "overseen"],
  find: ["found", "found"],
  begin: ["began", "begun"],
  drive: ["drove", "driven"],
  leave: ["left", "left"],
  sit: ["sat", "sat"],
  hold: ["held", "held"],
  spin: ["spun", "spun"],
  grow: ["grew", "grown"],
  come: ["came", "come"],
  do: ["did", "done"],
  lie: ["lay", "lain"],
};

/** A verb as the tables name it. */
export interface Verb {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

const known = new Map<string, Verb>();

/** Makes a verb known in all its forms. */
export function addVerb(lemma: string): void {
  const add = (text: string, form: VerbForm) => {
    const verb = known.get(text);
    if (verb && verb.lemma !== lemma) return;
    known.set(text, { lemma, forms: [...(verb?.forms ?? []), form] });
  };
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const doubled = /^(?:ship|run|begin|sit|bet|spin|wrap|swap|embed)$/.test(lemma)
    ? lemma + lemma.at(-1)!
    : stem;
  const ies = /[^aeiou]y$/.test(lemma);
  // "Open-source" is an adjective before it is a verb.
  if (!lemma.startsWith("open")) add(lemma, "base");
  add(
    /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : ies ? `${lemma.slice(0, -1)}ies` : `${lemma}s`,
    "present",
  );
  add(lemma === "lie" ? "lying" : `${doubled}ing`, "gerund");
  const [past, participle] = irregular[lemma] ?? [];
  const regular = ies ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  add(past ?? regular, "past");
  add(participle ?? regular, "participle");
}

export const verbOf = (text: string): Verb | undefined => known.get(text);
export const isVerbForm = (text: string): boolean => known.has(text);
