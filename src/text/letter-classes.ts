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
