// Keys: forms of a name under which mentions of the same thing meet, whatever their case, accents and hyphens.
import type { EntityType } from "../model/index.ts";

/**
 * Folds what never tells two names apart: compatibility forms, accents, case, white space and punctuation. `+` and `#`
 * stay (C, C++ and C# are three languages), and so does everything outside the Latin script. A name that consists of
 * punctuation alone is its own key.
 */
export function nameKey(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}+#]+/gu, "");
  return folded || name.trim();
}

/** The key of an organisation: its legal form ("Inc.", "GmbH") says nothing about who it is. */
export function organisationKey(name: string): string {
  return nameKey(name.replace(legalForm, "")) || nameKey(name);
}

const legalForm = /[,\s]+(?:Inc|Ltd|LLC|GmbH|AG|Corp|Corporation|Limited|PLC|S\.?A|B\.?V|Co)\.?$/i;

/** The key of a technology without a trailing ".js", or nothing if there is none. "Vue.js" and "Vue" meet here. */
export function bareTechnologyKey(name: string): string | undefined {
  const bare = name.replace(/\.js$/i, "");
  return bare === name || bare.length < 3 ? undefined : nameKey(bare);
}

/** The folded name under which mentions of one type meet. */
export function typedNameKey(entityType: EntityType, name: string): string {
  return entityType === "organisation" ? organisationKey(name) : nameKey(name);
}

/** Whether a name is one word, so that it says little about who is meant. */
export function isSingleName(name: string): boolean {
  return !/\S\s+\S/.test(name.trim());
}
