// The signs that stand for names in a masked sentence.
import type { EntityType, Mention } from "../../../model/index.ts";

/** The signs that stand for names; private-use characters, which occur in no text. */
export const sign = {
  person: "\uE000",
  organisation: "\uE001",
  technology: "\uE002",
  /** A name that is both: a company and its product. */
  either: "\uE003",
} as const;

/** The sign for what the readings of one name, or the names of one list, are. */
export type SignOf = (mentions: readonly Mention[]) => string | undefined;

/** The sign for a kind of thing; nothing for those no relation speaks of. */
export function signOfTypes(mentions: readonly Mention[]): string | undefined {
  const [only] = mentions;
  if (mentions.length === 1) return signOfType(only!.entityType);
  const has = (type: EntityType) => mentions.some(({ entityType }) => entityType === type);
  const isTechnology = has("technology");
  const isOrganisation = has("organisation");
  if (isOrganisation && isTechnology) return sign.either;
  if (has("person")) return sign.person;
  if (isOrganisation) return sign.organisation;
  return isTechnology ? sign.technology : undefined;
}

function signOfType(type: EntityType): string | undefined {
  if (type === "technology") return sign.technology;
  if (type === "person") return sign.person;
  return type === "organisation" ? sign.organisation : undefined;
}
