// What extraction would give, written as marked text: "[Carl Lerche|person:guest] works at [Buoyant|organisation]".
import type { EpisodeExtraction } from "../../src/extraction/recognizer.ts";
import {
  createEpisodeId,
  type EntityType,
  type Episode,
  type Mention,
  type PersonRole,
  type RelationMention,
  type RelationType,
  type Section,
} from "../../src/model/index.ts";

const mark = /\[([^|\]]+)\|([a-z]+)(?::([a-z]+))?(?:=([^\]]+))?\]/g;

/** A statement about marked names: subject surface, type, object surface ("episode" and "show" stand for themselves). */
export type MarkedRelation = readonly [string, RelationType, string];

/** Reads marks: `[surface|type]`, `[surface|type:role]`, `[surface|type=Canonical Name]`. */
export function readMarks(marked: string) {
  const marks: { start: number; end: number; type: string; role?: string; name: string }[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(last, match.index);
    const [whole, surface, type, role, name] = match;
    const start = text.length;
    text += surface!;
    marks.push({
      start,
      end: text.length,
      type: type!,
      ...(role && { role }),
      name: name ?? surface!,
    });
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), marks };
}

/** An episode whose first line is the title and whose other lines are paragraphs, with its marked mentions. */
export function markedExtraction(
  marked: string,
  relations: readonly MarkedRelation[] = [],
  { show = "Test Show", published }: { show?: string; published?: string } = {},
): EpisodeExtraction {
  const { text, marks } = readMarks(marked);
  const title = text.split("\n")[0]!;
  const id = createEpisodeId({ show, published, title });
  const sections: Section[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const role = start === 0 ? "title" : "body";
    if (line.trim()) sections.push({ role, span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  const episode: Episode = {
    id,
    show,
    title,
    ...(published && { published }),
    document: "test:",
    span: { start: 0, end: text.length },
    text,
    sections,
  };
  const mentions = marks.map(({ start, end, type, role, name }): Mention => ({
    episode: id,
    span: { start, end },
    surface: text.slice(start, end),
    entityType: type as EntityType,
    canonicalName: name,
    ...(role && { role: role as PersonRole }),
    recognizer: "test/marked",
    confidence: 0.9,
  }));
  const end = (name: string) => {
    if (name === "episode" || name === "show") return name;
    const mention = mentions.find((candidate) => candidate.surface === name);
    if (!mention) throw new Error(`no mark with the surface ${name}`);
    return mention;
  };
  return {
    episode,
    mentions,
    relations: relations.map(([subject, relationType, object]): RelationMention => ({
      episode: id,
      relationType,
      subject: end(subject),
      object: end(object),
      span: sections.at(-1)!.span,
      recognizer: "test/marked",
      confidence: 0.8,
    })),
  };
}
