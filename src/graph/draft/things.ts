// Things of a draft: renamed, made, merged, taken out.
import { createEntityId, type EntityType } from "../../model/index.ts";
import type { EntityAttributes } from "../knowledge-graph.ts";
import { addEvidence } from "./evidence.ts";
import { changeMentions, episodesNaming } from "./mentions.ts";
import {
  entityIn,
  fileNames,
  type GraphDraft,
  thingsNamed,
  touchNeighbours,
} from "./graph-draft.ts";

/** Another name, type or list of names for a thing. */
export function changeThing(
  draft: GraphDraft,
  id: string,
  change: Partial<Pick<EntityAttributes, "label" | "entityType" | "aliases">>,
): void {
  const before = entityIn(draft, id);
  if (!before) return;
  const after = { ...before, ...change };
  if (after.entityType !== before.entityType) delete (after as { kind?: string }).kind;
  const isSame =
    after.label === before.label &&
    after.entityType === before.entityType &&
    after.aliases.join("|") === before.aliases.join("|");
  if (isSame) return;
  draft.graph.replaceNodeAttributes(id, after);
  draft.touched.add(id);
  draft.changed.add(id);
  fileNames(draft, id, after);
}

/** The thing of that name, made if there is none; it stands where `beside` stands on the map. */
export function thingFor(
  draft: GraphDraft,
  entityType: EntityType,
  label: string,
  beside?: string,
): string {
  const [known] = thingsNamed(draft, entityType, label);
  if (known !== undefined) return known;
  const { graph } = draft;
  const plain = createEntityId(entityType, label);
  let id = plain;
  for (let next = 2; graph.hasNode(id); next++) id = `${plain}.${next}`;
  const community = beside === undefined ? undefined : entityIn(draft, beside)?.community;
  const made: EntityAttributes = {
    label,
    entityType,
    aliases: [],
    episodeCount: 0,
    ...(community !== undefined && { community }),
  };
  graph.addNode(id, made);
  draft.touched.add(id);
  draft.changed.add(id);
  fileNames(draft, id, made);
  return id;
}

/** Takes a thing out with all that was said of it. */
export function dropThing(draft: GraphDraft, id: string): void {
  for (const episode of episodesNaming(draft, id)) {
    changeMentions(draft, episode, (mention) => (mention.entity === id ? undefined : mention));
  }
  touchNeighbours(draft, id);
  draft.graph.dropNode(id);
  draft.touched.add(id);
}

/** Makes two things one, which goes on as `into`. */
export function mergeThings(draft: GraphDraft, from: string, into: string): void {
  const { graph } = draft;
  const [gone, kept] = [entityIn(draft, from), entityIn(draft, into)];
  if (!gone || !kept || from === into) return;
  for (const episode of episodesNaming(draft, from)) {
    changeMentions(draft, episode, (mention) =>
      mention.entity === from ? { ...mention, entity: into } : mention,
    );
  }
  for (const key of graph.edges(from)) {
    const [source, target] = graph.extremities(key).map((end) => (end === from ? into : end));
    const { evidence, ...rest } = graph.getEdgeAttributes(key);
    if (source !== target) addEvidence(draft, source!, target!, rest, evidence);
  }
  touchNeighbours(draft, from);
  graph.dropNode(from);
  draft.touched.add(from).add(into);
  draft.changed.add(from).add(into);
  const names = [...kept.aliases, gone.label, ...gone.aliases].filter(
    (name) => name !== kept.label,
  );
  changeThing(draft, into, { aliases: [...new Set(names)].sort() });
}
