// The forms of English verbs, made of their lemmas.

/** How a form is used: "use" base, "uses" present, "used" past or participle, "using" gerund. */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

/** A verb as the tables name it. */
export interface Verb {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

/** Verbs by each of their forms; a form that two lemmas share is of the one that comes first. */
export function verbsByForm(lemmas: Iterable<string>): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const lemma of lemmas)
    for (const [text, form] of formsOf(lemma)) {
      const verb = verbs.get(text);
      if (verb && verb.lemma !== lemma) continue;
      verbs.set(text, { lemma, forms: [...(verb?.forms ?? []), form] });
    }
  return verbs;
}

/** Each form of a verb and how it is used; past and participle may look the same. */
function* formsOf(lemma: string): Generator<readonly [text: string, form: VerbForm]> {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const doubled = /^(?:ship|run|begin|sit|bet|spin|wrap|swap|embed)$/.test(lemma)
    ? lemma + lemma.at(-1)!
    : stem;
  const ies = /[^aeiou]y$/.test(lemma);
  // "Open-source" is an adjective before it is a verb.
  if (!lemma.startsWith("open")) yield [lemma, "base"];
  yield [
    /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : ies ? `${lemma.slice(0, -1)}ies` : `${lemma}s`,
    "present",
  ];
  yield [lemma === "lie" ? "lying" : `${doubled}ing`, "gerund"];
  const [past, participle] = irregular[lemma] ?? [];
  const regular = ies ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  yield [past ?? regular, "past"];
  yield [participle ?? regular, "participle"];
}

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
