// Where names stand in a text as whole words, however their apostrophes and accents are written.

/** The places of a name in a text, those of each of its forms in order; not within a longer word. */
export function* placesOf(name: string, text: string): Generator<number> {
  for (const form of formsOf(name)) yield* placesOfForm(form, text);
}

/** Whether a text holds a name as a whole. */
export const holdsName = (name: string, text: string): boolean =>
  formsOf(name).some((form) => holdsForm(form, text));

/** Whether a text holds a name as a whole, written so. */
export const holdsForm = (form: string, text: string): boolean =>
  placesOfForm(form, text).next().done !== true;

function* placesOfForm(form: string, text: string): Generator<number> {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (isWhole(text, at, at + form.length)) yield at;
}

/** A name with either apostrophe, its accents composed, as marks of their own and left out; the written form first. */
export function formsOf(name: string): readonly string[] {
  if (isPlain.test(name)) return [name];
  const spellings = [name, name.normalize("NFC"), name.normalize("NFD"), withoutAccents(name)];
  const forms = spellings.flatMap((spelling) => [
    spelling,
    spelling.replace(/['’]/g, (mark) => (mark === "'" ? "’" : "'")),
  ]);
  return [...new Set(forms)];
}

const withoutAccents = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[łŁøØđĐı]/g, (letter) => strokeless[letter]!);
const strokeless: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
};

const isPlain = /^[\w .-]+$/;

/** Whether no letter or digit stands beside a stretch. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{M}\p{N}]/u.test(text[start - 1] ?? "") && !/[\p{L}\p{M}\p{N}]/u.test(text[end] ?? "");
