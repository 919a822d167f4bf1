// Reading: an episode's text cut into the blocks a page shows, in order, with no word left out.
import type { Section, SectionRole, Span } from "../../model/index.ts";

/** Sections of one role that follow each other, or text that stands in no section. */
export interface ReadingBlock {
  /** Missing for text between sections: headings such as "Questions", stray lines. */
  readonly role?: SectionRole;
  readonly sections: readonly Section[];
}

/** Roles that read as one list or one run when they follow each other. */
const gathered: ReadonlySet<SectionRole> = new Set(["bullets", "questions", "links", "byline"]);

/** Blocks in reading order; white space and punctuation between sections are dropped. */
export function readingBlocks(text: string, sections: readonly Section[]): ReadingBlock[] {
  const blocks: { role?: SectionRole; sections: Section[] }[] = [];
  let at = 0;
  const stray = (end: number) => {
    const span = trimmed(text, { start: at, end });
    // Marks of lists and lone punctuation are no reading.
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
      blocks.push({ sections: [{ role: "body", span }] });
  };
  for (const section of sections) {
    stray(section.span.start);
    at = Math.max(at, section.span.end);
    const last = blocks.at(-1);
    if (last?.role === section.role && gathered.has(section.role)) last.sections.push(section);
    else blocks.push({ role: section.role, sections: [section] });
  }
  stray(text.length);
  return blocks;
}

/** The span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
