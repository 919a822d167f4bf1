// The gazetteer made ready for searching: a matcher over all its forms, compiled once for each gazetteer.
import type { Gazetteer, GazetteerEntry, NameClass } from "../ontology/gazetteer/gazetteer.ts";
import { createMatcher, type CaseRule, type Matcher, type Pattern } from "../text/matcher.ts";

/** A form of an entry; its index is that of the matcher's pattern. */
export interface LexiconForm {
  readonly entry: GazetteerEntry;
  readonly nameClass: NameClass;
}

export interface Lexicon {
  readonly matcher: Matcher;
  readonly forms: readonly LexiconForm[];
}

const compiled = new WeakMap<Gazetteer, Lexicon>();

/** The lexicon of a gazetteer; some 50 ms the first time, nothing afterwards. */
export function lexiconOf(gazetteer: Gazetteer): Lexicon {
  let lexicon = compiled.get(gazetteer);
  if (!lexicon) compiled.set(gazetteer, (lexicon = compile(gazetteer)));
  return lexicon;
}

function compile(gazetteer: Gazetteer): Lexicon {
  const patterns: Pattern[] = [];
  const forms: LexiconForm[] = [];
  const add = (entry: GazetteerEntry, nameClass: NameClass, text: string, caseRule: CaseRule) => {
    patterns.push({ text, caseRule });
    forms.push({ entry, nameClass });
  };
  for (const entry of gazetteer.entries)
    for (const { text, nameClass, exactCase } of entry.forms) {
      add(entry, nameClass, text, exactCase ? "exact" : nameClass === "U" ? "any" : "capital");
      // "Vue.js" is Vue, whether anybody thought of listing it or not.
      if (isTechnology(entry) && !/[\s.]/.test(text) && text.length > 1)
        add(entry, "U", `${text}.js`, "any");
    }
  return { matcher: createMatcher(patterns), forms };
}

const isTechnology = (entry: GazetteerEntry) =>
  entry.readings.some((reading) => reading.entityType === "technology");
