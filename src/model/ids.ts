// Ids: readable, stable over rebuilds, safe in every export format (`[a-z0-9_.:-]` only).
import type { EntityType, RelationType } from "./entity.ts";

/**
 * Lower-case ASCII words joined by hyphens: accents are folded, `+` and `#` spelled out (C++ and C# stay apart from C).
 * A name that leaves nothing (Chinese, emoji) becomes a hash of itself, so that no two such names fall together.
 */
export function slug(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .replace(/\+/g, " plus ")
    .replace(/#/g, " sharp ")
    .replace(/^\.(?=\w)/, "dot ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (/^[a-z0-9-]+$/.test(folded)) return folded;
  const ascii = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return `${ascii}${ascii ? "-" : ""}${hash32(name).toString(36)}`;
}

/** FNV-1a over UTF-16 code units, 32 bits: for ids and cache keys inside one build, not for security. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Whether an id may be a key of a plain object, as graph libraries use them; `__proto__` and `constructor` may not. */
export function isSafeKey(id: string): boolean {
  return !(id in {});
}

/** `technology:kubernetes`. */
export function createEntityId(entityType: EntityType, name: string): string {
  return `${entityType}:${slug(name)}`;
}

/**
 * `episode:show:date-title`. What identifies an entry must not depend on its neighbours; where a page gives neither date
 * nor title, `distinguishing` (the names in the byline, the first words) stands in.
 */
export function createEpisodeId(parts: {
  readonly show: string;
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly distinguishing?: string | undefined;
}): string {
  const rest = [parts.published, parts.title ?? parts.distinguishing].filter(Boolean).join(" ");
  return `episode:${slug(parts.show)}:${slug(rest).slice(0, 96).replace(/-+$/, "")}`;
}

/** `source|relationType|target`, the key of an edge; unique because evidence is gathered under one edge. */
export function createRelationId(source: string, type: RelationType, target: string): string {
  return `${source}|${type}|${target}`;
}
