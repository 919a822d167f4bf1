// Works: books, papers, talks.
import type { EntityTypeSpec } from "./entity-type.ts";

/** Works: books, papers, talks. */
export const work: EntityTypeSpec = {
  id: "work",
  label: "Work",
  plural: "Works",
  description: "Books, papers and talks.",
  color: { light: "#7c7a1f", dark: "#c2bf4a" },
  shape: "diamond",
  schemaOrg: "CreativeWork",
  specificity: 1,
  onMap: true,
};
