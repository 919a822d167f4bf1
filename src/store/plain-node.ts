// Plain nodes: those of which the rows surely hold everything, which is nearly all.
import type { NodeAttributes, NodeMention } from "../graph/knowledge-graph.ts";
import type { Section } from "../model/index.ts";
import { hasNames } from "./exact.ts";
import type { NodeRow } from "./records-of-rows.ts";

/** The names of an episode's attributes in their order, and of the columns that hold them. */
const namesOfEpisode = [
  ["label", "label"],
  ["entityType", "entity_type"],
  ["show", "show"],
  ["title", "title"],
  ["published", "published"],
  ["durationSeconds", "duration_seconds"],
  ["url", "url"],
  ["document", "document"],
  ["text", "text"],
  ["sections", "sections"],
  ["mentions", "mentions"],
  ["x", "x"],
  ["y", "y"],
  ["community", "community"],
  ["pagerank", "pagerank"],
] as const;

const spanNames = ["start", "end"];
const sectionNames = ["role", "span"];
const spokenNames = ["role", "span", "speaker"];
const mentionNames = ["start", "end", "entity", "recognizer", "confidence"];

/**
 * Whether the row of an episode holds all of its attributes; seen without making them again from it. Where the answer is
 * no it may hold them all the same.
 */
export function isPlainEpisode(attributes: NodeAttributes, row: NodeRow): boolean {
  if (attributes.entityType !== "episode") return false;
  const names: string[] = [];
  for (const [name, column] of namesOfEpisode) {
    const value: unknown = Reflect.get(attributes, name);
    const held: unknown = row[column];
    if (value === undefined && (held === null || held === undefined)) continue;
    names.push(name);
    if (name === "sections" || name === "mentions") continue;
    if (value === null || value !== held) return false;
  }
  if (!hasNames(attributes, names)) return false;
  const { sections, mentions } = attributes;
  return (
    isSameLength(sections, row.sections) &&
    isSameLength(mentions, row.mentions) &&
    sections.every((section, i) => isPlainSection(section, row.sections![i]!)) &&
    mentions.every((mention, i) => isPlainMention(mention, row.mentions![i]!))
  );
}

function isSameLength(list: unknown, held: readonly unknown[] | undefined): boolean {
  return Array.isArray(list) && list.length === held?.length;
}

function isPlainSection(section: Section, held: NonNullable<NodeRow["sections"]>[number]): boolean {
  const { role, span, speaker } = section;
  return (
    hasNames(section, speaker === undefined ? sectionNames : spokenNames) &&
    hasNames(span, spanNames) &&
    span.start === held.start &&
    span.end === held.end &&
    role === held.role &&
    (speaker ?? null) === held.speaker
  );
}

function isPlainMention(
  mention: NodeMention,
  held: NonNullable<NodeRow["mentions"]>[number],
): boolean {
  return (
    hasNames(mention, mentionNames) &&
    mention.start === held.start &&
    mention.end === held.end &&
    mention.entity === held.entity &&
    mention.recognizer === held.recognizer &&
    mention.confidence === held.confidence
  );
}
