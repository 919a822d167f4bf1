// Folding: what two spellings of a name have in common when somebody types.

/** Lower case without accents: what "asa" and "Åsa" have in common. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
    .replace(/ß/g, "ss")
    .replace(/æ/gi, "ae")
    .toLowerCase();
}
