// Whose show it is, by its name.
import { firstNameStrength } from "../words/name-words.ts";

/** Names in the name of a show that say whose show it is: "Brunch with Brent", "Ann’s Podcast", "The Ann Lee Show". */
export function* namesInTitle(show: string): Generator<string> {
  const own =
    /^(?:The\s+)?(\p{Lu}\p{L}+)(?:\s+(\p{Lu}[\p{L}’-]+?))?(?:[’']s)?\s+(?:Podcast|Show)$/u.exec(
      show,
    );
  if (
    own &&
    firstNameStrength(own[1]!) === "sure" &&
    (own[2] !== undefined || /[’']s\s/.test(show))
  )
    yield own[2] ? `${own[1]} ${own[2]}` : own[1]!;
  // "Boats with Ann Lee and Bo Ek", "Ann Lee & Bo Ek"
  const list =
    /(?:^|\b(?:with|by)\s+)((?:\p{Lu}[\p{L}’'-]+(?:\s+|$)){1,3}(?:(?:and|&)\s+(?:\p{Lu}[\p{L}’'-]+(?:\s+|$)){1,3})?)$/u.exec(
      show,
    );
  if (!list) return;
  const names = list[1]!.trim().split(/\s+(?:and|&)\s+/);
  const isLedUp = list.index > 0;
  if (!isLedUp && (names.length < 2 || !names.every((name) => name.includes(" ")))) return;
  for (const name of names) {
    const strength = firstNameStrength(name.split(" ")[0]!);
    if (isLedUp ? strength !== "unknown" : strength === "sure") yield name;
  }
}
