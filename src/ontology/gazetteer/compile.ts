// Compiles the gazetteer: our own tables first, then what the packages of brand icons and languages add to them.
import { packageNoise } from "./package-noise.ts";
import type { GazetteerEntry, NameClass, NameForm, Reading } from "./entry.ts";
import { foldForm } from "./form.ts";
import { parseTable, type TableFile } from "./table.ts";

/** What is read of an icon of simple-icons (CC0). */
export interface BrandIcon {
  readonly title: string;
  readonly slug: string;
  /** Six hexadecimal digits. */
  readonly hex: string;
}

/** What is read of a language of linguist-languages (MIT). */
export interface LinguistLanguage {
  readonly name: string;
  readonly type: string;
  readonly color?: string;
}

type Look = Pick<GazetteerEntry, "color" | "icon">;

/** Everything the gazetteer is made of. */
export interface GazetteerSources {
  readonly tables: readonly TableFile[];
  readonly icons: readonly BrandIcon[];
  readonly languages: readonly LinguistLanguage[];
  /** Words of English in lower case: a name of a package that is one is not believed. */
  readonly englishWords: ReadonlySet<string>;
}

/**
 * Merges all sources into one list, sorted by name. The tables decide; a package adds colour and icon to a name they
 * have, and a name they lack only if it can hardly mean anything else: one or more words with a capital, four letters
 * or more, no word of English, no first name.
 */
export function compileGazetteer(sources: GazetteerSources): readonly GazetteerEntry[] {
  const rows = sortedBy(sources.tables, (table) => table.file).flatMap(parseTable);
  const entries = rows.map((row) => row.entry);
  const known = indexOfForms(entries);
  const ownNames = new Map(entries.map((entry, at) => [entry.name, at]));
  const looks = new Map<number, Look>();
  const added = new Map<string, GazetteerEntry>();
  const { englishWords } = sources;

  for (const { name, type, color } of sortedBy(sources.languages, (language) => language.name)) {
    const at = ownNames.get(name) ?? known.get(keyOf(name));
    const look = color === undefined ? {} : { color: color.toLowerCase() };
    if (at !== undefined) {
      if (entries[at]!.name === name) looks.set(at, look);
    } else if (type === "programming" && isOneWord(name) && isTelling(name, englishWords)) {
      added.set(keyOf(name), packageEntry(name, language, "linguist-languages", look));
    }
  }
  for (const { title, slug, hex } of sortedBy(sources.icons, (icon) => icon.slug)) {
    const key = keyOf(title);
    const at = ownNames.get(title) ?? known.get(key);
    const look = { color: `#${hex.toLowerCase()}`, icon: slug };
    if (at !== undefined) {
      const isOwnName = keyOf(entries[at]!.name) === key;
      if (isOwnName || !looks.has(at)) looks.set(at, { ...look, ...(isOwnName && looks.get(at)) });
    } else if (!added.has(key) && isTelling(title, englishWords)) {
      const reading = readingOf(title, (word) => known.has(keyOf(word)));
      added.set(key, packageEntry(title, reading, "simple-icons", look));
    }
  }
  const taken = new Set(entries.flatMap(({ forms }) => forms.map(({ text }) => foldForm(text))));
  const own = entries.map((entry, at) => ({
    ...withBothConjunctions(entry, taken),
    ...looks.get(at),
  }));
  return sortedBy([...own, ...added.values()], (entry) => `${foldForm(entry.name)}\n${entry.name}`);
}

/** "Hoff & Vane" is written "Hoff and Vane" as well, and the other way round. */
function withBothConjunctions(entry: GazetteerEntry, taken: ReadonlySet<string>): GazetteerEntry {
  if (entry.readings[0].entityType !== "organisation") return entry;
  const others = entry.forms.flatMap((form): readonly NameForm[] => {
    const text = form.text.includes(" & ")
      ? form.text.replace(" & ", " and ")
      : form.text.replace(" and ", " & ");
    return text === form.text || taken.has(foldForm(text)) ? [] : [{ ...form, text }];
  });
  const [first, ...rest] = entry.forms;
  return others.length === 0 ? entry : { ...entry, forms: [first, ...rest, ...others] };
}

const language: Reading = { entityType: "technology", kind: "language" };
const software: Reading = { entityType: "technology", kind: "software" };
const company: Reading = { entityType: "organisation", kind: "company" };

const sortedBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item);

/** Which entry a name of a package belongs to: by its own name first, then by its aliases. */
function indexOfForms(entries: readonly GazetteerEntry[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const add = (text: string, at: number) => {
    if (!index.has(keyOf(text))) index.set(keyOf(text), at);
  };
  entries.forEach((entry, at) => add(entry.name, at));
  entries.forEach((entry, at) => entry.forms.forEach((form) => add(form.text, at)));
  return index;
}

/** Packages write names with and without spaces and signs; "C++" and "C#" must stay apart. */
const keyOf = (name: string) => foldForm(name).replace(/[^\p{L}\p{N}+#*]/gu, "") || name;

const isOneWord = (name: string) => /^\p{L}+$/u.test(name);

function isTelling(name: string, englishWords: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}' &-]{3,}$/u.test(name) || packageNoise.has(name)) return false;
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return !words.every((word) => word.length < 3 || englishWords.has(word));
}

/** "Jira Software", "YouTube Kids": what begins with a known name is a product; any other brand is taken for a company. */
function readingOf(title: string, isKnown: (word: string) => boolean): Reading {
  const [first = "", ...rest] = title.split(" ");
  return rest.length > 0 && isKnown(first) ? software : company;
}

function packageEntry(name: string, reading: Reading, source: string, look: Look): GazetteerEntry {
  const nameClass: NameClass = "S";
  return {
    name,
    readings: [reading],
    forms: [{ text: name, nameClass, exactCase: !isOneWord(name) }],
    ...look,
    source,
  };
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
