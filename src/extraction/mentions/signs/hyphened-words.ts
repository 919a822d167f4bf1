// Words joined by hyphens: names of libraries ("elm-pages"), and what only says how something is ("Debian-based").
import { namedEntry } from "../../lexicon.ts";
import type { RecognizerContext } from "../../recognizer.ts";

/** Whether small words joined by hyphens are, standing alone, a library of a language: "elm-pages". */
export function isLibraryOfLanguage(name: string, { gazetteer }: RecognizerContext): boolean {
  const [, head = "", tail = ""] = /^([a-z]{2,})(-[a-z][a-z\d]+(?:-[a-z\d]+)*)$/.exec(name) ?? [];
  if (tail === "" || isAttribute(tail)) return false;
  const entry = namedEntry(gazetteer, head, "technology");
  return entry?.readings.some(({ kind }) => kind === "language") ?? false;
}

/** Whether a name ends with what things are like, or is a way or an office: "Debian-based", "Human-Readable". */
export const saysHow = (name: string): boolean => {
  if (!name.includes("-")) return false;
  const small = name.toLowerCase();
  return isAttribute(small) || waysAndOffices.test(small);
};

/** Whether words in small letters end with what things are like, not what they are: "docker-based", "git-forking". */
export const isAttribute = (words: string): boolean => attributes.test(words);

const attributes =
  /-(?:dev|devel|users?|announce|hackers|novice|help|list|link|url|files?|docs?|documents?|pages?|europe|conf|meetup|people|folks|powered|based|like|only|specific|compatible|powered|friendly|driven|first|free|agnostic|aware|style|oriented|related|ready|side|native|centric|equivalent|heavy|level|wide|exclusive|savvy|curious|adjacent|themed|bound|hosted|enabled|team|community|world|land|ish|esque|to|of|and|or|in|the|\w+(?:ing|ed|able))$/;

/** Ways and offices: "Rust-to-Python", "Co-Chair". */
const waysAndOffices =
  /\w-to-\w|^co-?(?:chair|founder|host|creator|author|organi[sz]er|lead|maintainer|owner)s?$/;
