// Safe ids: any id or edge key in letters, digits and `_ . : -`, for formats whose ids take no more; and back.
import type { EdgeRecord } from "./graph-records.ts";

/** What formats as strict as XML's NMTOKEN take. */
const safe = /^[A-Za-z0-9_.:-]+$/;
/** Begins every id that had to be written otherwise; an id that happens to begin so is written otherwise too. */
const mark = "_:";

/** The id itself where it is safe; otherwise `_:` and the id with `_` and four hexadecimal digits for other code units. */
export function safeId(id: string): string {
  return safe.test(id) && !id.startsWith(mark) ? id : escaped(id);
}

/**
 * `source::type::target` for a key made by `createRelationId` from safe ids; other keys are escaped, so that no two keys
 * fall together.
 */
export function safeEdgeId({ key, source, target, attributes }: EdgeRecord): string {
  const { relationType } = attributes;
  const plain =
    key === `${source}|${relationType}|${target}` &&
    [source, target].every((id) => safe.test(id) && !id.startsWith(mark) && !id.includes("::"));
  return plain ? `${source}::${relationType}::${target}` : escaped(key);
}

/** The id that {@link safeId} was given. */
export function originalId(id: string): string {
  if (!id.startsWith(mark)) return id;
  return id
    .slice(mark.length)
    .replace(/_([0-9A-F]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The key that {@link safeEdgeId} was given. */
export function originalEdgeKey(id: string): string {
  return id.startsWith(mark) ? originalId(id) : id.split("::").join("|");
}

function escaped(id: string): string {
  const hex = (unit: string) => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return mark + id.replace(/[^A-Za-z0-9.:-]/g, (unit) => `_${hex(unit)}`);
}
