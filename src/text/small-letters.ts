// Texts and patterns in small letters, for matching without regard to case: patterns that ignore case themselves take an
// engine several times as long to compile, and it compiles those of relations anew in every thread.

/** A text in small letters, each in the place of its capital; those that would take more room stay as they are. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/./gsu, smallIfAsLong);
}

function smallIfAsLong(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** A pattern's source that matches in small letters what the source given matches in any; escapes stay as they are. */
export const patternInSmallLetters = (source: string): string =>
  source.replace(/\\(?:u[\dA-F]{4}|.)|[^\\]/gsu, (part) =>
    part.startsWith("\\") ? part : part.toLowerCase(),
  );
