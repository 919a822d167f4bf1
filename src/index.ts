// The library's public names, in reading order.
export * from "./model/index.ts";
export { entityTypes } from "./ontology/entity-types.ts";
export { relationTypes } from "./ontology/relation-types.ts";
