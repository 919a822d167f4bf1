// A copy of a part of a text for those who keep it: a slice would keep the whole text in memory.

/** The same text in memory of its own; very short ones are never slices. */
export function ownCopy(part: string): string {
  // By way of JSON, for it loses nothing, not even half a surrogate pair.
  return part.length < shortestSlice ? part : (JSON.parse(JSON.stringify(part)) as string);
}

/** V8 copies what is shorter. */
const shortestSlice = 13;
