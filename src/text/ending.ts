// Patterns that end at a given place, read backwards from there, so that most fail at the first word.

/** A pattern for {@link endsWith}: `source` without the `$`. */
export function endingPattern(source: string, flags: string): RegExp {
  return new RegExp(`(?<=${source})`, `${flags}y`);
}

/**
 * Whether a match of `pattern` ends where `text` ends. The same as a search for `source$`, which would begin at every
 * character and run to the end each time; a lookbehind is matched from right to left.
 */
export function endsWith(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}
