// A decision of the review: what it answers, and the corrections it writes.
import { placesOf } from "../../../corrections/anchor.ts";
import type { CorrectionAction } from "../../../corrections/corrections.ts";
import { overlaps } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import { nameKey, organisationKey, typedNameKey } from "../../../text/name-key.ts";
import { episodeOf, nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { ReviewItem } from "./queue/review-item.ts";

/** One answer; to accept may need no correction at all. */
export interface Decision {
  /** Key of the item of the queue. */
  readonly item: string;
  readonly actions: readonly CorrectionAction[];
}

/** A corrections file that was opened: what it decides counts, and what is decided here is added to it. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  readonly actions: readonly CorrectionAction[];
}

/** Everything that is decided about one graph. */
export interface Decisions {
  /** In the order in which they were made. */
  readonly made: readonly Decision[];
  readonly file?: OpenedFile;
}

export const noDecisions: Decisions = { made: [] };

/** With another answer; a former one to the same question is replaced. */
export function withDecision(decisions: Decisions, decision: Decision): Decisions {
  const others = decisions.made.filter(({ item }) => item !== decision.item);
  return { ...decisions, made: [...others, decision] };
}

/** Without the answer to a question. */
export function withoutDecision(decisions: Decisions, item: string): Decisions {
  return { ...decisions, made: decisions.made.filter((decision) => decision.item !== item) };
}

/** All corrections in order: those of the opened file first. */
export function actionsOf({ made, file }: Decisions): CorrectionAction[] {
  return [...(file?.actions ?? []), ...made.flatMap(({ actions }) => actions)];
}

/** What has been decided about an item, by an answer given here or by the opened file; nothing where it is open. */
export function decisionOn(
  dataset: Dataset,
  decisions: Decisions,
  item: ReviewItem,
): Decision | undefined {
  const own = ownByItem(decisions).get(item.key);
  if (own) return own;
  if (!decisions.file) return undefined;
  const byName = actionsByName(decisions.file);
  const keys = [item.subject, ...("other" in item ? [item.other] : [])].flatMap((id) => {
    const node = nodeOf(dataset, id);
    return node && node.entityType !== "episode" ? typedNameKey(node.entityType, node.label) : [];
  });
  const candidates = new Set(keys.flatMap((key) => byName.get(key) ?? []));
  const actions = [...candidates].filter((action) => concerns(dataset, action, item));
  const isWhole =
    item.kind !== "types" ||
    actions.some(({ op }) => op !== "link") ||
    new Set(actions.map((action) => ("type" in action ? action.type : ""))).size > 1;
  return actions.length > 0 && isWhole ? { item: item.key, actions } : undefined;
}

const ownByItem = oncePer(
  ({ made }: Decisions): ReadonlyMap<string, Decision> =>
    new Map(made.map((decision) => [decision.item, decision])),
);

/** The corrections of a file by every folded name they name, so that thousands of questions find theirs. */
const actionsByName = oncePer((file: OpenedFile): ReadonlyMap<string, CorrectionAction[]> => {
  const byName = new Map<string, CorrectionAction[]>();
  for (const action of file.actions) {
    const names = [
      ...("name" in action ? [action.name] : []),
      ...("names" in action ? action.names : []),
      ...("subject" in action ? [action.subject, action.object] : []),
    ];
    for (const key of new Set(names.flatMap((name) => [nameKey(name), organisationKey(name)]))) {
      const list = byName.get(key);
      if (list) list.push(action);
      else byName.set(key, [action]);
    }
  }
  return byName;
});

/** Whether a correction answers a question, be it in part. */
function concerns(dataset: Dataset, action: CorrectionAction, item: ReviewItem): boolean {
  const isNamed = (id: string, name: string) => {
    const node = nodeOf(dataset, id);
    if (!node) return false;
    if (node.entityType === "episode")
      return name === id || name === node.title || name === "episode";
    return typedNameKey(node.entityType, node.label) === typedNameKey(node.entityType, name);
  };
  const isAbout = (id: string) =>
    "name" in action && nodeOf(dataset, id)?.entityType === action.type && isNamed(id, action.name);
  const isWhere = (id: string) => {
    const quote = "quote" in action ? action.quote : undefined;
    if (quote?.episode !== undefined)
      return dataset.graph.hasEdge(`${quote.episode}|mentions|${id}`);
    const episodes = action.op === "split" ? action.episodes : undefined;
    return !episodes || episodes.some((one) => dataset.graph.hasEdge(`${one}|mentions|${id}`));
  };
  const { subject } = item;
  switch (item.kind) {
    case "name":
    case "person":
      if (action.op === "merge") return action.names.some((name) => isNamed(subject, name));
      return isAbout(subject) && isWhere(subject);
    case "mention": {
      if (!isAbout(subject)) return false;
      const quote = "quote" in action ? action.quote : undefined;
      const episode = episodeOf(dataset, item.place.episode);
      if (!quote) return action.op === "reject" || action.op === "retype";
      return !!episode && placesOf(quote, episode).some((place) => overlaps(place, item.place));
    }
    case "types":
      return isAbout(subject) || isAbout(item.other);
    case "duplicates":
      return (
        (action.op === "merge" || action.op === "cannot-link") &&
        [subject, item.other].every((id) => action.names.some((name) => isNamed(id, name)))
      );
    case "statement":
      return (
        (action.op === "assert" || action.op === "retract") &&
        action.predicate === dataset.graph.getEdgeAttribute(item.edge, "relationType") &&
        isNamed(subject, action.subject) &&
        isNamed(item.other, action.object)
      );
  }
  return false;
}
