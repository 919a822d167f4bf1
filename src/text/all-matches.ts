// All matches of a pattern, without the copy of the pattern that `matchAll` makes and compiles each time.

/** The matches of a global `pattern` in a text, as `text.matchAll(pattern)` gives them. */
export function* allMatches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  // Kept here, so that whoever takes the matches may use the pattern meanwhile.
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = Math.max(pattern.lastIndex, match.index + Number(match[0] === ""));
    yield match;
  }
}
