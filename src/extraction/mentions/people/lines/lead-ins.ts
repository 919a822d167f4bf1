// Lists of guests below the sentence that leads up to them: "We talk to two engineers:", and a line for each.

/** Ends in a colon, or says how glad the hosts are of their guests, and speaks of those who come to this episode. */
const leadIn =
  /\b(?:talk(?:s|ed|ing)?|speaks?|spoke|speaking|chat(?:s|ted|ting)?|joined|joining|(?:special |our |today[’']s )?guests|panell?ists?|panel|conversations?|interviews?|interviewed|welcomes?|featur(?:es|ing)|hears? from|sits? down|sat down|speakers)\b[^.!?]*:$|\b(?:we|I)(?: (?:talk|speak|chat|spoke|talked|chatted|sit down|sat down) (?:to|with)|[’']re joined by|[’']m joined by| are joined by)\b[^.!?]*\bguests!$/i;
const ofOthers =
  /\b(?:previous|past|former|earlier|other|upcoming|links?|mentioned|thanks?|thank|credits?|sponsors?|episodes|resources|books?|talks|videos?|listen|more about)\b/i;
/** Lines that are looked at above an item, and the length of one. */
const mostLines = 12;
const longestItem = 200;

/** Whether a place in a text stands in a list that is led up to so; linear in a dozen lines. */
export function isLedInto(text: string, start: number): boolean {
  let lineStart = text.lastIndexOf("\n", start - 1) + 1;
  for (let i = 0; i < mostLines && lineStart > 0; i++) {
    const end = lineStart - 1;
    lineStart = text.lastIndexOf("\n", end - 1) + 1;
    const isLong = end - lineStart > longestItem;
    const line = text.slice(isLong ? end - longestItem : lineStart, end).trim();
    if (isLong && !line.endsWith(":")) return false;
    const isItem = /^[-*•+]/.test(line);
    if (line.endsWith(":") || line.endsWith("guests!"))
      return !isItem && leadIn.test(line) && !ofOthers.test(line);
    if (/[.!?]$/.test(line) && !isItem) return false;
  }
  return false;
}
