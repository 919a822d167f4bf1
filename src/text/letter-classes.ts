// Patterns over letters of all scripts, made quick for those of ASCII.

/**
 * A pattern's source in which every class of characters that holds `\p{…}` tries ASCII first: an engine asks a table of
 * some hundred ranges for such a class, by a call for each character, and a comparison or two answer for nearly all.
 * Matches the same. Classes of `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, and `\p{N}` only, inside of brackets or bare; those
 * that begin with `^` are left as they are.
 */
export function asciiFirst(source: string): string {
  return source.replace(characterClass, (whole) => {
    const isBare = !whole.startsWith("[");
    const inner = isBare ? whole : whole.slice(1, -1);
    if (inner.startsWith("^") || !inner.includes("\\p{")) return whole;
    const ascii = inner
      .replace(property, (_, name: string) => asciiOf[name]!)
      .replace(/[^\0-\x7F]/g, "");
    const rest = String.raw`(?![\0-\x7F])${whole}`;
    return ascii === "" ? `(?:${rest})` : `(?:[${ascii}]|${rest})`;
  });
}

/**
 * A pattern's source to be read without the flag `u`, for engines take more than twice as long to compile and to match a
 * pattern that has both `u` and `i`. Nearly the same: letters are the blocks of the first plane that hold them, with the
 * marks among them, numbers are digits of ASCII. For patterns that do not tell capitals from small letters.
 */
export function withoutUnicode(source: string): string {
  return source.replace(characterClass, (whole) => {
    const isBare = !whole.startsWith("[");
    if (isBare && !whole.startsWith("\\p")) return whole;
    const inner = whole.replace(property, (_, name: string) => blocksOf[name]!);
    return isBare ? `[${inner}]` : inner;
  });
}

const letters = String.raw`A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF\u2C00-\u2FFF\u3040-\uD7FF\uF900-\uFDFF`;
/** Those of the scripts that have capitals. */
const cased = String.raw`A-Za-z\u00B5\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u0587\u10A0-\u10FF\u13A0-\u13FF\u1C80-\u1CBF\u1D00-\u1FFF\u2C00-\u2DFF\uA640-\uA7FF`;
const blocksOf: Readonly<Record<string, string>> = {
  L: letters,
  Lu: cased,
  Ll: cased,
  M: String.raw`\u0300-\u036F`,
  N: "0-9",
};

const property = /\\p\{(L|Lu|Ll|M|N)\}/g;
/** A class in brackets, a property alone; escaped signs before are stepped over. */
const characterClass = /\\p\{(?:L|Lu|Ll|M|N)\}|\[(?:\\.|[^\]\\])*\]|\\[^p]/gu;
const asciiOf: Readonly<Record<string, string>> = {
  L: "A-Za-z",
  Lu: "A-Z",
  Ll: "a-z",
  M: "",
  N: "0-9",
};
