// Composes the text of an episode from stated parts, piece by piece, with the sections and spans that go with it.
import type { EntityType, Link, Section, SectionRole, Span, StatedEntity } from "../model/index.ts";
import type { RichText } from "../text/rich-text.ts";
import type { FeedPerson } from "./feed-entry.ts";
import { createLineMarks } from "./line-marks.ts";
import { cutZones } from "./zones.ts";

/** What a composition comes to. */
export interface ComposedText {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly stated: readonly StatedEntity[];
  readonly links: readonly Link[];
}

/** Takes the parts of an episode in reading order. */
export interface EpisodeTextBuilder {
  /** One line that is one section; nothing for blank words. Returns where it stands. */
  readonly addLine: (role: SectionRole, words: string, url?: string) => Span | undefined;
  /** "Host: Ann Lee, Bo Ek": one line for each label, every name stated with its span. */
  readonly addPeople: (people: readonly FeedPerson[]) => void;
  /** "Ann Lee (Acme)": the organisation is stated. */
  readonly addEmployer: (person: string, organisation: string) => void;
  /** "Technologies: Rust, Go": one line of stated names; the label is metadata, every name a section of its own. */
  readonly addNames: (
    label: string,
    role: SectionRole,
    entityType: EntityType,
    names: readonly { readonly name: string; readonly url?: string }[],
  ) => void;
  /** Text that is cut into zones. */
  readonly addBody: (
    body: RichText,
    isRepeated?: (line: string, inList: boolean) => boolean,
  ) => void;
  /** A paragraph somebody speaks. */
  readonly addTurn: (words: string, speaker: string | undefined) => void;
  readonly finish: () => ComposedText;
}

/** An empty text. */
export function createEpisodeText(): EpisodeTextBuilder {
  let text = "";
  const sections: Section[] = [];
  const stated: StatedEntity[] = [];
  const links: Link[] = [];

  const append = (words: string, gap: string): Span => {
    if (text !== "") text += gap;
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const addLine: EpisodeTextBuilder["addLine"] = (role, words, url) => {
    const line = words.replace(/\s+/g, " ").trim();
    if (line === "") return undefined;
    const span = append(line, "\n");
    sections.push({ role, span });
    if (url) links.push({ span, url });
    return span;
  };

  return {
    addLine,
    addPeople(people) {
      for (const [label, members] of groupByLabel(people)) {
        const line = addLine("byline", `${label}: ${members.map(({ name }) => name).join(", ")}`);
        let start = (line?.start ?? 0) + label.length + ": ".length;
        for (const { name, role, url } of members) {
          const span = { start, end: start + name.length };
          stated.push({
            entityType: "person",
            name,
            ...(role ? { role } : {}),
            span,
            ...(url ? { url } : {}),
          });
          start = span.end + ", ".length;
        }
      }
    },
    addEmployer(person, organisation) {
      const { end } = addLine("byline", `${person} (${organisation})`)!;
      const span = { start: end - 1 - organisation.length, end: end - 1 };
      stated.push({ entityType: "organisation", name: organisation, span });
    },
    addNames(label, role, entityType, names) {
      if (names.length === 0) return;
      const line = append(`${label}: ${names.map(({ name }) => name).join(", ")}`, "\n");
      let start = line.start + label.length + 1;
      sections.push({ role: "metadata", span: { start: line.start, end: start } });
      for (const { name, url } of names) {
        const span = { start: start + 1, end: start + 1 + name.length };
        sections.push({ role, span });
        stated.push({ entityType, name, span, ...(url ? { url } : {}) });
        if (url) links.push({ span, url });
        start = span.end + 1;
      }
    },
    addBody(body, isRepeated) {
      if (body.text === "") return;
      const span = append(body.text, "\n\n");
      const zones = cutZones(text, span, {
        marks: createLineMarks(body, span.start),
        ...(isRepeated ? { isRepeated } : {}),
      });
      sections.push(...zones.sections);
      stated.push(...zones.stated);
      for (const link of body.links) {
        const { start, end } = link.span;
        links.push({ url: link.url, span: { start: start + span.start, end: end + span.start } });
      }
    },
    addTurn(words, speaker) {
      if (speaker) sections.push({ role: "metadata", span: append(`${speaker}:`, "\n") });
      const span = append(words, speaker ? " " : "\n");
      sections.push({ role: "body", span, ...(speaker ? { speaker } : {}) });
    },
    finish: () => ({ text, sections, stated, links }),
  };
}

/** Labels in the order in which they first occur; nobody twice under one label. */
function groupByLabel(people: readonly FeedPerson[]): Map<string, FeedPerson[]> {
  const groups = new Map<string, FeedPerson[]>();
  for (const person of people) {
    const group = groups.get(person.label) ?? [];
    groups.set(person.label, group);
    if (!group.some(({ name }) => name === person.name)) group.push(person);
  }
  return groups;
}
