// What corrections will make of a graph, as far as the graph itself can tell: shown until the archive is built again.
import { placesOf } from "../../corrections/anchor.ts";
import type { CorrectionAction, Quote } from "../../corrections/corrections.ts";
import { overlaps, type EntityType, type Span } from "../../model/index.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import { typedNameKey } from "../../text/name-key.ts";
import { addEvidence, dropImpossible, keepEvidence } from "./evidence.ts";
import { changeThing, dropThing, mergeThings, thingFor } from "./things.ts";
import { createGraphDraft, entityIn, thingsNamed, type GraphDraft } from "./graph-draft.ts";
import { episodesNaming, moveMentions } from "./mentions.ts";
import { settleDraft } from "./settle-draft.ts";
import type { EdgeEvidence, KnowledgeGraph } from "../knowledge-graph.ts";

/** A graph with corrections in it. */
export interface CorrectionPreview {
  /** Things keep their ids, so that what is looked at stays in sight; a rebuild makes ids of the new names. */
  readonly graph: KnowledgeGraph;
  /** Ids of the things that corrections have made, or made something else of; some may be gone. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Applies corrections in their order to a copy of the graph. It knows the mentions that were kept, not the recognizers:
 * new mentions of an alias, and people whom a new name brings together, come with the next build. Positions, communities
 * and ranks stay as they are. Linear in the graph for the copy, then in what each correction touches.
 */
export function previewCorrections(
  graph: KnowledgeGraph,
  corrections: readonly CorrectionAction[],
): CorrectionPreview {
  if (corrections.length === 0) return { graph, changed: new Set() };
  const draft = createGraphDraft(graph);
  for (const correction of corrections) apply(draft, correction);
  return { graph: settleDraft(draft), changed: draft.changed };
}

function apply(draft: GraphDraft, correction: CorrectionAction): void {
  switch (correction.op) {
    case "merge":
      return merge(draft, correction.type, correction.names, correction.as);
    case "rename":
      return merge(draft, correction.type, [correction.name], correction.to);
    case "alias":
      return merge(draft, correction.type, [correction.name, correction.alias], correction.name);
    case "split":
      return split(draft, correction);
    case "retype":
      return retype(draft, correction);
    case "reject":
      return reject(draft, correction);
    case "link":
      return link(draft, correction);
    case "assert":
      return assertStatement(draft, correction);
    case "retract":
      return retract(draft, correction);
    case "cannot-link":
      return undefined;
  }
  return unreachable(correction);
}

type Of<Op extends CorrectionAction["op"]> = Extract<CorrectionAction, { op: Op }>;

function merge(
  draft: GraphDraft,
  type: EntityType,
  names: readonly string[],
  as = names[0]!,
): void {
  const all = [...names, as].flatMap((name) => thingsNamed(draft, type, name));
  const [into] = [...thingsNamed(draft, type, as), ...all];
  if (into === undefined) return;
  for (const id of new Set(all)) mergeThings(draft, id, into);
  const { label, aliases } = entityIn(draft, into)!;
  const others = [...aliases, label, ...names].filter((name) => name !== as);
  changeThing(draft, into, { label: as, aliases: [...new Set(others)].sort() });
}

function split(draft: GraphDraft, { type, name, episodes, as }: Of<"split">): void {
  for (const from of thingsNamed(draft, type, name)) {
    const concerned = episodesNaming(draft, from).filter((episode) => episodes.includes(episode));
    if (concerned.length === 0) continue;
    const into = thingFor(draft, type, as, from);
    for (const episode of concerned) moveMentions(draft, episode, from, () => true, into);
  }
}

function retype(draft: GraphDraft, { type, name, to, quote }: Of<"retype">): void {
  for (const id of thingsNamed(draft, type, name)) {
    const { label } = entityIn(draft, id)!;
    if (quote) {
      moveQuoted(draft, id, quote, () => thingFor(draft, to, label, id));
      continue;
    }
    const [known] = thingsNamed(draft, to, label);
    changeThing(draft, id, { entityType: to });
    dropImpossible(draft, id);
    if (known !== undefined) mergeThings(draft, id, known);
  }
}

function reject(draft: GraphDraft, { type, name, quote }: Of<"reject">): void {
  for (const id of thingsNamed(draft, type, name)) {
    if (quote) moveQuoted(draft, id, quote, () => undefined);
    else dropThing(draft, id);
  }
}

function link(draft: GraphDraft, { type, name, quote }: Of<"link">): void {
  for (const { episode, place } of quotedPlaces(draft, quote)) {
    const there = mentionsIn(draft, episode).filter((mention) => overlaps(mention, place));
    const into = thingFor(draft, type, name, there[0]?.entity);
    for (const { entity } of there) {
      const isMeant = (span: Span) => overlaps(span, place);
      const isSame = there.some(({ start, end }) => start === place.start && end === place.end);
      if (entity !== into) moveMentions(draft, episode, entity, isMeant, isSame ? into : undefined);
    }
    if (mentionsIn(draft, episode).some((mention) => overlaps(mention, place))) continue;
    const node = draft.graph.getNodeAttributes(episode);
    if (node.entityType !== "episode") continue;
    const recognized = { recognizer: "correction/link", confidence: 0.99 };
    const mentions = [...node.mentions, { ...place, entity: into, ...recognized }];
    mentions.sort((a, b) => a.start - b.start);
    draft.graph.replaceNodeAttributes(episode, { ...node, mentions });
    const quoted = { ...place, episode, quote: node.text.slice(place.start, place.end) };
    const rest = { relationType: "mentions", confidence: 0.99 } as const;
    addEvidence(draft, episode, into, rest, [{ ...quoted, ...recognized }]);
  }
}

function assertStatement(draft: GraphDraft, correction: Of<"assert">): void {
  const { subject, predicate, object, quote } = correction;
  for (const { episode, place } of quotedPlaces(draft, quote)) {
    const [from] = endsNamed(draft, subject, episode);
    const [to] = endsNamed(draft, object, episode);
    if (from === undefined || to === undefined || from === to) continue;
    const node = draft.graph.getNodeAttributes(episode);
    if (node.entityType !== "episode") continue;
    const piece: EdgeEvidence = {
      episode,
      ...place,
      quote: node.text.slice(place.start, place.end),
      recognizer: "correction/assert",
      confidence: 0.99,
    };
    const rest = { relationType: predicate, confidence: 0.99 };
    if (addEvidence(draft, from, to, rest, [piece])) draft.changed.add(from).add(to);
  }
}

function retract(draft: GraphDraft, { subject, predicate, object, quote }: Of<"retract">): void {
  const { graph } = draft;
  const places = quote ? quotedPlaces(draft, quote) : undefined;
  const isQuoted = (piece: EdgeEvidence) =>
    !places ||
    places.some(({ episode, place }) => episode === piece.episode && overlaps(place, piece));
  for (const from of endsNamed(draft, subject)) {
    for (const to of endsNamed(draft, object)) {
      const key = `${from}|${predicate}|${to}`;
      if (!graph.hasEdge(key)) continue;
      if (!places) graph.dropEdge(key);
      else keepEvidence(draft, key, (piece) => !isQuoted(piece));
      draft.touched.add(from).add(to);
      draft.changed.add(from).add(to);
    }
  }
}

/** Moves the mentions of a thing at a quotation. */
function moveQuoted(
  draft: GraphDraft,
  id: string,
  quote: Quote,
  intoFor: () => string | undefined,
): void {
  for (const { episode, place } of quotedPlaces(draft, quote)) {
    const isThere = mentionsIn(draft, episode).some(
      (mention) => mention.entity === id && overlaps(mention, place),
    );
    if (isThere) moveMentions(draft, episode, id, (span) => overlaps(span, place), intoFor());
  }
}

/** Where a quotation stands; a quotation without an episode is looked for in all of them. */
function quotedPlaces({ graph }: GraphDraft, quote: Quote): { episode: string; place: Span }[] {
  const candidates = quote.episode === undefined ? graph.nodes() : [quote.episode];
  return candidates.flatMap((id) => {
    const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
    if (node?.entityType !== "episode") return [];
    return placesOf(quote, { id, text: node.text }).map((place) => ({ episode: id, place }));
  });
}

function mentionsIn({ graph }: GraphDraft, episode: string) {
  const node = graph.getNodeAttributes(episode);
  return node.entityType === "episode" ? node.mentions : [];
}

/** What a statement may call an end: a name of any type, "episode" or "show", or an episode's own id or title. */
function endsNamed(draft: GraphDraft, name: string, within?: string): string[] {
  const { graph } = draft;
  if (within !== undefined && name === "episode") return [within];
  if (within !== undefined && name === "show")
    return graph.filterOutNeighbors(within, (_id, node) => node.entityType === "podcast");
  if (within !== undefined) {
    const isMeant = (id: string) => {
      const entity = entityIn(draft, id);
      return (
        entity !== undefined &&
        [entity.label, ...entity.aliases].some(
          (other) =>
            typedNameKey(entity.entityType, other) === typedNameKey(entity.entityType, name),
        )
      );
    };
    const here = [...new Set(mentionsIn(draft, within).map(({ entity }) => entity))];
    const found = here.filter(isMeant);
    if (found.length > 0) return found;
  }
  const found = entityTypes.flatMap((spec) => thingsNamed(draft, spec.id, name));
  if (graph.hasNode(name) && !found.includes(name)) found.push(name);
  if (found.length > 0) return found;
  return graph.filterNodes((_id, node) => node.entityType === "episode" && node.label === name);
}

/** For the end of an exhaustive switch. */
function unreachable(value: never): never {
  throw new Error(`unknown correction: ${JSON.stringify(value)}`);
}
