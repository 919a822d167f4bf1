// Organisations of every kind that act: companies, foundations, universities, laboratories, newspapers.
import type { EntityTypeSpec } from "./entity-type.ts";

/** Organisations of every kind that act: companies, foundations, universities, laboratories, newspapers. */
export const organisation: EntityTypeSpec = {
  id: "organisation",
  label: "Organisation",
  plural: "Organisations",
  description:
    "Companies, foundations, universities, laboratories, newspapers: whoever employs, builds, pays.",
  color: { light: "#b9780e", dark: "#ffa90e" },
  shape: "square",
  recordField: "companies",
  schemaOrg: "Organization",
  specificity: 1,
  onMap: true,
};
