// The records that flow through castgraph, in reading order.
export { type Span, textAt, overlaps, contains, compareSpans } from "./span.ts";
export type { SourceDocument } from "./document.ts";
export type { Episode, Section, SectionRole, PersonRole, StatedEntity, Link } from "./episode.ts";
export type { Mention, RelationMention, RelationEnd } from "./mention.ts";
export type { Entity, EntityType, Evidence, Relation, RelationType } from "./entity.ts";
export {
  type Diagnostic,
  type Severity,
  type Report,
  positionAt,
  formatDiagnostic,
} from "./diagnostic.ts";
export {
  slug,
  hash32,
  isSafeKey,
  createEntityId,
  createEpisodeId,
  createRelationId,
} from "./ids.ts";
