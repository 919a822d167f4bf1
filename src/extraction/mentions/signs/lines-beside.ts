// Reads the lines of a list around one of them: what stands above and below a name says what it is.
import {
  contains,
  type Episode,
  type Mention,
  type Section,
  type Span,
} from "../../../model/index.ts";
import { firstAfter } from "../../first-after.ts";
import { firstIndex } from "../../../model/first-index.ts";

/** The section that a span stands in; sections are in reading order and do not overlap. */
export function sectionAround(sections: readonly Section[], span: Span): Section | undefined {
  const section = sections[indexAround(sections, span)];
  return section && contains(section.span, span) ? section : undefined;
}

/** Index of the last section that begins no later than a span; -1 if there is none. */
function indexAround(sections: readonly Section[], { start }: Span): number {
  return firstIndex(sections, (section) => section.span.start <= start) - 1;
}

/** How many lines of a list are looked at to either side. */
const LINES = 2;

/** Whether a line of a list stands beside one that begins with a known technology. */
export function isBesideTechnology(
  { sections, text }: Episode,
  section: Section,
  mentions: readonly Mention[],
): boolean {
  if (!isLine(section)) return false;
  const at = indexAround(sections, section.span);
  for (let i = Math.max(0, at - LINES); i <= Math.min(sections.length - 1, at + LINES); i++)
    if (i !== at && beginsWithTechnology(sections[i]!, text, mentions)) return true;
  return false;
}

const isLine = ({ role }: Section) => role === "links" || role === "bullets";

function beginsWithTechnology(
  section: Section,
  text: string,
  mentions: readonly Mention[],
): boolean {
  const { start, end } = section.span;
  const first = mentions[firstAfter(mentions, start)];
  return (
    isLine(section) &&
    first !== undefined &&
    first.span.end <= end &&
    first.entityType === "technology" &&
    first.confidence >= 0.8 &&
    !/[\p{L}\p{N}]/u.test(text.slice(start, first.span.start))
  );
}
