// The gazetteer made ready for searching: a matcher over all its forms, compiled once for each gazetteer.
import type { EntityType } from "../model/index.ts";
import type {
  Gazetteer,
  GazetteerEntry,
  NameClass,
  NameForm,
} from "../ontology/gazetteer/gazetteer.ts";
import { caseRuleOf } from "../ontology/gazetteer/form.ts";
import { isPlainWord } from "./words/plain-words.ts";
import { oncePer } from "../model/once-per.ts";
import { createMatcher, type Matcher } from "../text/matcher.ts";
import { type CaseRule, type Pattern } from "../text/name-pattern.ts";

/** A form of an entry; its index is that of the matcher's pattern. */
export interface LexiconForm {
  readonly entry: GazetteerEntry;
  readonly nameClass: NameClass;
  /** Those of the entry, at hand: no two entries need have the same properties, and engines read such slowly. */
  readonly readings: GazetteerEntry["readings"];
  /** Begins with a small letter: uv, pandas. */
  readonly isSmall: boolean;
}

/** A gazetteer as it is searched. */
export interface Lexicon {
  readonly matcher: Matcher;
  readonly forms: readonly LexiconForm[];
  /** Forms that are believed only with a sign beside the capital. */
  readonly doubtful: ReadonlySet<string>;
  /** Forms that name nothing but a place. */
  readonly places: ReadonlySet<string>;
}

/** The entry of a type that bears exactly this name, whatever its class: for names somebody states outright. */
export function namedEntry(
  gazetteer: Gazetteer,
  name: string,
  entityType: EntityType,
): GazetteerEntry | undefined {
  const { matcher, forms } = lexiconOf(gazetteer);
  const written = name[0] === undefined ? name : name[0].toUpperCase() + name.slice(1);
  for (const text of [name, written]) {
    let found: GazetteerEntry | undefined;
    matcher.scan(text, 0, text.length, (start, end, patterns) => {
      if (start > 0 || end < text.length) return;
      found = patterns
        .map((index) => forms[index]!.entry)
        .find((entry) => entry.readings.some((reading) => reading.entityType === entityType));
    });
    if (found) return found;
  }
  return undefined;
}

/** The lexicon of a gazetteer; some 100 ms the first time, nothing afterwards. */
export const lexiconOf: (gazetteer: Gazetteer) => Lexicon = oncePer(compile);

function compile(gazetteer: Gazetteer): Lexicon {
  const patterns: Pattern[] = [];
  const forms: LexiconForm[] = [];
  const add = (entry: GazetteerEntry, nameClass: NameClass, text: string, caseRule: CaseRule) => {
    patterns.push({ text, caseRule });
    forms.push({ entry, nameClass, readings: entry.readings, isSmall: /^\p{Ll}/u.test(text) });
  };
  const named = technologiesIn(gazetteer);
  const written = new Set(
    gazetteer.entries.flatMap((entry) => entry.forms.map(({ text }) => text)),
  );
  const fullOf = fullNamesOf(gazetteer);
  for (const entry of gazetteer.entries)
    for (const form of entry.forms) {
      const { text, nameClass } = form;
      // "Linux kernel development" is about Linux: the name must not hide in the topic.
      if (entry.readings[0].entityType === "topic" && named(text)) continue;
      add(entry, nameClass, text, caseRuleIn(entry, form));
      // "Vue.js" is Vue, whether anybody thought of listing it or not.
      if (isTechnology(entry) && !/[\s.]/.test(text) && text.length > 1)
        add(entry, "U", `${text}.js`, "any");
      // "SQL Delight", "Web Sockets": as people hear it. "Microsoft Azure Maps": as its makers have it.
      if ((nameClass === "U" || nameClass === "S") && isTechnology(entry))
        for (const other of [nameClass === "U" && spokenForm(text), longForm(text, fullOf)])
          if (other && !written.has(other)) add(entry, "S", other, caseOfHeard(text, other));
    }
  const doubtful = patterns.flatMap(({ text }, index) => {
    const { nameClass } = forms[index]!;
    return nameClass === "C" || nameClass === "X" ? [text] : [];
  });
  const places = patterns.flatMap(({ text }, index) =>
    forms[index]!.readings.every(({ kind }) => kind === "place") ? [text] : [],
  );
  return {
    matcher: createMatcher(patterns),
    forms,
    doubtful: new Set(doubtful),
    places: new Set(places),
  };
}

/** A name whose words of two parts, four letters or more in the latter, have a space between them; nothing for others. */
function spokenForm(text: string): string | undefined {
  if (text.includes(" ")) {
    // "Phoenix LiveView": the words beside it leave no doubt.
    const apart = text.replace(/(?<=(?:^| )[A-Z][a-z]{2,})(?=[A-Z][a-z]{3,}(?: |$))/g, " ");
    return apart === text ? undefined : apart;
  }
  const parts = /^([A-Z][a-z]{2,}|[A-Z]{3,})([A-Z][a-z]{3,})$/.exec(text);
  if (!parts) return undefined;
  const [, first = "", second = ""] = parts;
  // "A Quick Look" is none at QuickLook.
  if (!/^[A-Z]+$/.test(first) && isPlainWord(first) && isPlainWord(second)) return undefined;
  return `${first} ${second}`;
}

/** "Cubie board" is heard as well as "Cubie Board", where no everyday word begins it. */
const caseOfHeard = (text: string, heard: string): CaseRule =>
  text.includes(" ") || isPlainWord(heard.slice(0, heard.indexOf(" "))) ? "exact" : "capital";

/** Technologies that are called by the end of their name alone, by that end: Azure is Microsoft Azure. */
function fullNamesOf({ entries }: Gazetteer): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const { name, readings, forms } of entries) {
    if (readings[0].entityType !== "technology") continue;
    for (const { text, nameClass } of forms)
      if ((nameClass === "U" || nameClass === "S") && name.endsWith(` ${text}`))
        full.set(text, name);
  }
  return full;
}

/** A name that begins with such an end, begun with the whole: "Microsoft Azure Maps" for Azure Maps. */
function longForm(text: string, fullOf: ReadonlyMap<string, string>): string | undefined {
  const space = text.indexOf(" ");
  const full = space > 0 ? fullOf.get(text.slice(0, space)) : undefined;
  return full && full + text.slice(space);
}

/** Whether a text holds the name of a technology that is no everyday word. */
function technologiesIn({ entries }: Gazetteer): (text: string) => boolean {
  const forms = entries.filter(isTechnology).flatMap((entry) => entry.forms);
  const matcher = createMatcher(
    forms
      .filter(
        ({ nameClass, text }) =>
          (nameClass === "U" || nameClass === "S") && /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(text),
      )
      .map(({ text }) => ({ text, caseRule: /^\p{Lu}/u.test(text) ? "capital" : "exact" })),
  );
  return (text) => {
    let found = false;
    matcher.scan(text, 0, text.length, (start, end) => {
      if (end - start < text.length) found = true;
    });
    return found;
  };
}

/**
 * Wider than the tables say where the recognizer looks for more signs itself: names that are no everyday words, and
 * languages, may stand in small letters in lists; long names are known whatever their inner capitals ("Zookeeper"), those
 * of several words where a rare one begins them ("Zorbly calendar").
 */
function caseRuleIn(entry: GazetteerEntry, form: NameForm): CaseRule {
  const { text, nameClass, exactCase } = form;
  const isLanguage = entry.readings.some(({ kind }) => kind === "language");
  if (exactCase)
    return nameClass === "S" && (/^[A-Z]\S{5,}$/.test(text) || beginsRarely(text))
      ? "capital"
      : "exact";
  if (isTechnology(entry) && (nameClass === "S" || (nameClass === "C" && isLanguage))) return "any";
  return caseRuleOf(form);
}

/** "Zorbly Calendar", not "Family Calendar". */
const beginsRarely = (text: string) => {
  const first = /^([A-Z]\p{L}{2,}) /u.exec(text)?.[1];
  return first !== undefined && !isPlainWord(first);
};

const isTechnology = (entry: GazetteerEntry) =>
  entry.readings.some((reading) => reading.entityType === "technology");
