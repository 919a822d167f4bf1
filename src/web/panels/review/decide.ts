// From an answer to the corrections that say it in the file.
import { placesOf, quoteAt } from "../../../corrections/anchor.ts";
import type { CorrectionAction } from "../../../corrections/corrections.ts";
import type { EntityAttributes } from "../../../graph/knowledge-graph.ts";
import type { EntityType, RelationType, Span } from "../../../model/index.ts";
import { typedNameKey } from "../../../text/name-key.ts";
import { episodeOf, nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { namedThings } from "./queue/named-things.ts";
import type { MentionPlace, ReviewItem } from "./queue/review-item.ts";

/** A stretch of an episode's text. */
export interface Place extends Span {
  readonly episode: string;
}

/** Yes: the name is one, the two are the same, both types are meant, it is said. */
export function accept(dataset: Dataset, item: ReviewItem): CorrectionAction[] {
  switch (item.kind) {
    case "name":
    case "person":
      return confirm(dataset, item.subject);
    case "mention":
      return confirm(dataset, item.subject, [item.place]);
    case "types":
      return [...confirm(dataset, item.subject), ...confirm(dataset, item.other)];
    case "duplicates":
      return merge(dataset, item.subject, item.other);
    case "statement":
      return [statement(dataset, item, "assert")];
  }
  return unreachable(item);
}

/** No: it means nothing, the two are different, nobody says so. */
export function reject(dataset: Dataset, item: ReviewItem): CorrectionAction[] {
  switch (item.kind) {
    case "name":
    case "person": {
      const { entityType: type, label: name } = thing(dataset, item.subject);
      return isAmbiguous(dataset, item.subject)
        ? rejectAt(dataset, item.subject, mentionsOf(dataset, item.subject))
        : [{ op: "reject", type, name }];
    }
    case "mention":
      return rejectAt(dataset, item.subject, [item.place]);
    case "types":
      return onlyType(dataset, item.subject, item.other);
    case "duplicates": {
      const { entityType: type, label } = thing(dataset, item.subject);
      return [{ op: "cannot-link", type, names: [label, thing(dataset, item.other).label] }];
    }
    case "statement":
      return [statement(dataset, item, "retract")];
  }
  return unreachable(item);
}

/** The name is not this thing's where it stands there. */
export function rejectAt(
  dataset: Dataset,
  id: string,
  places: readonly Place[],
): CorrectionAction[] {
  const { entityType: type, label: name } = thing(dataset, id);
  return places.map((place) => ({ op: "reject", type, name, quote: quoteOf(dataset, place) }));
}

/** One of two types of a name is right; what has the other gets this one. */
export function onlyType(dataset: Dataset, right: string, wrong: string): CorrectionAction[] {
  const { entityType: to } = thing(dataset, right);
  return retype(dataset, wrong, to);
}

/** It is called otherwise. */
export function rename(dataset: Dataset, id: string, to: string): CorrectionAction[] {
  const { entityType: type, label: name } = thing(dataset, id);
  if (isAmbiguous(dataset, id)) return splitEpisodes(dataset, id, to);
  return [{ op: "rename", type, name, to }];
}

/** It is something else. */
export function retype(dataset: Dataset, id: string, to: EntityType): CorrectionAction[] {
  const { entityType: type, label: name } = thing(dataset, id);
  if (isAmbiguous(dataset, id)) {
    return mentionsOf(dataset, id).map((place) => {
      return { op: "retype", type, name, to, quote: quoteOf(dataset, place) };
    });
  }
  return [{ op: "retype", type, name, to }];
}

/** Two names of one thing, which is called as `into` is. */
export function merge(dataset: Dataset, into: string, other: string): CorrectionAction[] {
  const [kept, gone] = [thing(dataset, into), thing(dataset, other)];
  if (isAmbiguous(dataset, other)) return splitEpisodes(dataset, other, kept.label);
  const before = kept.entityType === gone.entityType ? [] : retype(dataset, other, kept.entityType);
  // Equal names of one type meet by themselves.
  if (typedNameKey(kept.entityType, kept.label) === typedNameKey(kept.entityType, gone.label))
    return before;
  const names = [kept.label, gone.label];
  return [...before, { op: "merge", type: kept.entityType, names, as: kept.label }];
}

/**
 * At these places the name means something else, called `as`. Where they are all there are in an episode, the correction
 * is about the episode, which outlives changes of its words.
 */
export function split(
  dataset: Dataset,
  id: string,
  places: readonly Place[],
  as: string,
): CorrectionAction[] {
  const { entityType: type, label: name } = thing(dataset, id);
  const all = mentionsOf(dataset, id);
  const chosen = new Set(places.map(placeKey));
  const episodes = [...new Set(places.map(({ episode }) => episode))].sort();
  const whole = episodes.filter((episode) =>
    all.every((place) => place.episode !== episode || chosen.has(placeKey(place))),
  );
  const rest = places.filter(({ episode }) => !whole.includes(episode));
  return [
    ...(whole.length > 0 ? [{ op: "split", type, name, episodes: whole, as } as const] : []),
    ...rest.map((place) => {
      return { op: "link", type, name: as, quote: quoteOf(dataset, place) } as const;
    }),
  ];
}

/** The text says this of two things. */
export function relate(
  dataset: Dataset,
  source: string,
  predicate: RelationType,
  target: string,
  place: Place,
): CorrectionAction[] {
  const [subject, object] = [source, target].map((id) => endName(dataset, id));
  const quote = quoteOf(dataset, place);
  return [{ op: "assert", subject: subject!, predicate, object: object!, quote }];
}

/** The mentions of a thing, the least sure first. */
export function mentionsOf(dataset: Dataset, id: string): readonly MentionPlace[] {
  return namedThings(dataset).find((named) => named.id === id)?.mentions ?? [];
}

/** Says of the surest place, or of all given ones, that the name is right; none where no place can be quoted. */
function confirm(dataset: Dataset, id: string, places?: readonly Place[]): CorrectionAction[] {
  const { entityType: type, label: name } = thing(dataset, id);
  const candidates = places ?? mentionsOf(dataset, id).toReversed();
  for (const place of candidates) {
    const quote = quoteOf(dataset, place);
    const found = placesOf(quote, episodeOf(dataset, place.episode)!);
    // Inside a longer word a name cannot be quoted alone.
    if (found.some(({ start, end }) => start === place.start && end === place.end))
      return [{ op: "link", type, name, quote }];
  }
  return [];
}

function splitEpisodes(dataset: Dataset, id: string, as: string): CorrectionAction[] {
  const { entityType: type, label: name } = thing(dataset, id);
  const episodes = [...new Set(mentionsOf(dataset, id).map(({ episode }) => episode))].sort();
  return [{ op: "split", type, name, episodes, as }];
}

function statement(
  dataset: Dataset,
  item: Extract<ReviewItem, { kind: "statement" }>,
  op: "assert" | "retract",
): CorrectionAction {
  const { relationType: predicate, evidence } = dataset.graph.getEdgeAttributes(item.edge);
  const [subject, object] = [endName(dataset, item.subject), endName(dataset, item.other)];
  if (op === "retract") return { op, subject, predicate, object };
  return { op, subject, predicate, object, quote: quoteOf(dataset, evidence[0]!) };
}

const endName = (dataset: Dataset, id: string) => {
  const node = nodeOf(dataset, id)!;
  return node.entityType === "episode" ? id : node.label;
};

/** Whether another thing has the same name and type, as people may: then only places tell which is meant. */
function isAmbiguous(dataset: Dataset, id: string): boolean {
  const { entityType, label } = thing(dataset, id);
  const key = typedNameKey(entityType, label);
  return namedThings(dataset).some(
    (other) => other.id !== id && other.entityType === entityType && other.nameKey === key,
  );
}

function thing(dataset: Dataset, id: string): EntityAttributes {
  const node = nodeOf(dataset, id);
  if (!node || node.entityType === "episode") throw new Error(`not a thing: ${id}`);
  return node;
}

function quoteOf(dataset: Dataset, place: Place) {
  return quoteAt(episodeOf(dataset, place.episode)!, place);
}

const placeKey = ({ episode, start }: Place) => `${episode}|${start}`;

function unreachable(value: never): never {
  throw new Error(`unknown item: ${JSON.stringify(value)}`);
}
