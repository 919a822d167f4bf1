// What an entity type is: the questions shared code asks of every type, so that none needs a branch of its own.
import type { EntityType } from "../model/index.ts";

/** A type of thing in our world. Adding one is a file beside this one and a line in `entity-types.ts`. */
export interface EntityTypeSpec {
  readonly id: EntityType;
  /** Singular and plural for people: "Technology", "Technologies". */
  readonly label: string;
  readonly plural: string;
  /** One sentence: what belongs here and what does not. */
  readonly description: string;
  /** Colour on a light and on a dark background (from Petroff's accessible cycle, arXiv 2107.02270). */
  readonly color: { readonly light: string; readonly dark: string };
  /** Shape of the node, so that colour is never the only channel. */
  readonly shape: "circle" | "square" | "diamond" | "triangle" | "hexagon" | "ring";
  /** The list of the extract record it is printed in, if any. */
  readonly recordField?: "people" | "companies" | "technologies" | "topics";
  /** Class of schema.org it is exported as. */
  readonly schemaOrg: string;
  /** How much it tells when two things come up together, 0 to 1: a generic concept comes up with everything. */
  readonly specificity: number;
  /** Whether entities of this type stand on the map unless asked otherwise. */
  readonly onMap: boolean;
}
