// Remembers what was found out about an object, for as long as somebody holds the object.

/** The same function, which finds out once for each object. What it gives is shared, and not to be written to. */
export function oncePer<Key extends object, Answer>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { answer: find(key) }));
    return found.answer;
  };
}
