// The kinds each type of name may have in the tables of names.
import type { EntityType } from "../../model/index.ts";

/** Kinds by type; a type with an empty list has names without a kind. People are never listed beforehand. */
export const kindsOfType: Readonly<Record<EntityType, readonly string[]>> = {
  person: [],
  organisation: [
    "company",
    "foundation",
    "university",
    "lab",
    "publisher",
    "government",
    "nonprofit",
    "community",
    "broadcaster",
    "investor",
  ],
  technology: [
    "language",
    "library",
    "framework",
    "software",
    "tool",
    "database",
    "service",
    "platform",
    "protocol",
    "standard",
    "format",
    "algorithm",
    "model",
    "os",
    "hardware",
    "runtime",
    "editor",
    "browser",
  ],
  topic: [],
  event: ["conference", "meetup", "hackathon"],
  podcast: [],
  work: ["book", "paper", "film", "game"],
  other: ["site", "place", "award", "certification", "vulnerability", "device"],
};
