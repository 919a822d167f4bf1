// The words of a question: what is asked, why, and what yes and no are called.
import { nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { mentionsOf } from "./decide.ts";
import type { ReviewItem } from "./queue/review-item.ts";

export interface Question {
  readonly ask: string;
  readonly why: string;
  readonly yes: string;
  readonly no: string;
}

const text = messages.review;

/** Puts an item into words. */
export function questionOf(dataset: Dataset, item: ReviewItem): Question {
  const { label, entityType } = nodeOf(dataset, item.subject)!;
  switch (item.kind) {
    case "name": {
      const mentions = mentionsOf(dataset, item.subject);
      const sum = mentions.reduce((total, { confidence }) => total + confidence, 0);
      const sure = messages.percent(sum / Math.max(1, mentions.length));
      return {
        ask: text.ask.name(label, entityType),
        why: text.why.name(sure, mentions.length),
        yes: text.yes.name(entityType),
        no: text.no.name,
      };
    }
    case "mention":
      return {
        ask: text.ask.mention(wordsAt(dataset, item.place), label, entityType),
        why: text.why.mention(messages.percent(item.place.confidence)),
        yes: text.yes.mention,
        no: text.no.mention,
      };
    case "person":
      return {
        ask: text.ask.person(label),
        why: text.why.person(item.candidates.length),
        yes: text.yes.person,
        no: text.no.person,
      };
    case "types": {
      const other = nodeOf(dataset, item.other)!;
      return {
        ask: text.ask.types(label, entityType, other.entityType),
        why: text.why.types,
        yes: text.yes.types,
        no: text.no.types(entityType),
      };
    }
    case "duplicates": {
      const other = nodeOf(dataset, item.other)!;
      return {
        ask: text.ask.duplicates(label, other.label),
        why: text.why.duplicates,
        yes: text.yes.duplicates,
        no: text.no.duplicates,
      };
    }
    case "statement": {
      const other = nodeOf(dataset, item.other)!;
      const { relationType, confidence } = dataset.graph.getEdgeAttributes(item.edge);
      return {
        ask: text.ask.statement(
          quoted(label, entityType),
          relationType,
          quoted(other.label, other.entityType),
        ),
        why: text.why.statement(messages.percent(confidence)),
        yes: text.yes.statement,
        no: text.no.statement,
      };
    }
  }
  return unreachable(item);
}

/** Titles of episodes would make the sentence unreadable; the quotation names the episode. */
const quoted = (label: string, type: string) =>
  type === "episode" ? messages.review.thisEpisode : label;

/** The short line of an item in the queue. */
export function shortQuestion(dataset: Dataset, item: ReviewItem): string {
  const label = nodeOf(dataset, item.subject)!.label;
  switch (item.kind) {
    case "name":
    case "person":
    case "mention":
      return label;
    case "types":
      return `${label}: ${[item.subject, item.other].map((id) => messages.typeLabel(nodeOf(dataset, id)!.entityType).toLowerCase()).join(" or ")}`;
    case "duplicates":
      return `${label} = ${nodeOf(dataset, item.other)!.label}`;
    case "statement": {
      const relation = dataset.graph.getEdgeAttribute(item.edge, "relationType");
      return `${label} ${text.relationWords(relation)} ${nodeOf(dataset, item.other)!.label}`;
    }
  }
  return unreachable(item);
}

/** The words of a place. */
export function wordsAt(
  dataset: Dataset,
  {
    episode,
    start,
    end,
  }: { readonly episode: string; readonly start: number; readonly end: number },
): string {
  const node = nodeOf(dataset, episode);
  return node?.entityType === "episode" ? node.text.slice(start, end).replace(/\s+/g, " ") : "";
}

function unreachable(value: never): never {
  throw new Error(`unknown item: ${JSON.stringify(value)}`);
}
