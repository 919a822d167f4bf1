// Topics: generic concepts without a maker, such as microservices or observability.
import type { EntityTypeSpec } from "./entity-type.ts";

/** Topics: generic concepts without a maker, such as microservices or observability. */
export const topic: EntityTypeSpec = {
  id: "topic",
  label: "Topic",
  plural: "Topics",
  description: "Generic concepts without a maker: microservices, service mesh, observability.",
  color: { light: "#717581", dark: "#a0a5b1" },
  shape: "ring",
  recordField: "topics",
  schemaOrg: "DefinedTerm",
  specificity: 0.4,
  onMap: true,
};
