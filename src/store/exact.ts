// Exact values: what columns cannot hold of a record is kept beside them as JSON, so that every record comes back as it was.

/** What differs from the record as its columns give it. */
interface Difference {
  /** Attributes by name, as JSON has them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The names in their order, where that is another one. */
  readonly order?: readonly string[];
}

/** JSON text of what has to be kept beside the columns to get `wanted` back from `given`; nothing where they are alike. */
export function differenceBetween(given: object, wanted: object): string | null {
  const fields = entriesOf(wanted);
  const found = entriesOf(given);
  const byName = new Map(found);
  const values = fields.filter(
    ([name, value]) => !byName.has(name) || !isSameJson(byName.get(name), value),
  );
  const patched = found.map(([name]) => name);
  for (const [name] of values) if (!byName.has(name)) patched.push(name);
  const order = fields.map(([name]) => name);
  const isInOrder =
    order.length === patched.length && order.every((name, i) => name === patched[i]);
  if (values.length === 0 && isInOrder) return null;
  const difference: Difference = {
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...(!isInOrder && { order }),
  };
  return JSON.stringify(difference);
}

/** Whether an object has just these names, in this order. */
export function hasNames(object: object, names: readonly string[]): boolean {
  let i = 0;
  for (const name in object) if (name !== names[i++]) return false;
  return i === names.length;
}

/** The record that `difference` was made for. */
export function withDifference(given: object, difference: string): object {
  const { values = {}, order } = JSON.parse(difference) as Difference;
  const patched: Readonly<Record<string, unknown>> = { ...given, ...values };
  if (!order) return patched;
  return Object.fromEntries(order.map((name) => [name, patched[name]]));
}

/** What JSON has of an object. */
function entriesOf(object: object): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

/** Whether two values are the same text in JSON, the order of names included. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => isSameJson(item, b[i]))
    );
  const names = namesOf(a);
  return (
    hasSameItems(names, namesOf(b)) &&
    names.every((name) => isSameJson(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

/** The names that JSON has of an object. */
function namesOf(object: object): readonly string[] {
  const names = Object.keys(object);
  const isThere = (name: string) => Reflect.get(object, name) !== undefined;
  return names.every(isThere) ? names : names.filter(isThere);
}

function hasSameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** What neither database holds: NUL, and halves of characters. */
const unstorable = /[\0\ud800-\udfff]/gu;

/** The text as a column holds it: of the same length. */
export function storable(text: string): string {
  return text.replace(unstorable, "\ufffd");
}

/** An id as a column holds it: as {@link storable}, but no two fall together. */
export function storedId(id: string): string {
  return id.replace(/[\0\ufffd\ud800-\udfff]/gu, (unit) => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, "0");
    return `\ufffd{${hex}}`;
  });
}

/** The id that {@link storedId} was given. */
export function idOfStored(stored: string): string {
  if (!stored.includes("\ufffd")) return stored;
  return stored.replace(/\ufffd\{([0-9a-f]{4})\}/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
