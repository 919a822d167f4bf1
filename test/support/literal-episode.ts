// Episodes written down in tests: a title, a text, sections cut line by line, nothing known beforehand.
import type { RecognizerContext } from "../../src/extraction/recognizer.ts";
import type { EntityType, Episode, Mention, Section, SectionRole } from "../../src/model/index.ts";
import type { Gazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";

export const emptyGazetteer: Gazetteer = { version: "empty", entries: [] };

/** Lines of the text are body sections, unless they begin with a role and a bar: `byline| Ann Lee`. */
export function literalEpisode(
  text: string,
  { id = "e1", show = "The Show", title }: { id?: string; show?: string; title?: string } = {},
): Episode {
  const lines = [...(title ? [`title| ${title}`] : []), ...text.split("\n")];
  let whole = "";
  const sections: Section[] = [];
  for (const line of lines) {
    const marked = /^([a-z]+)\| (.*)$/s.exec(line);
    const words = marked ? marked[2]! : line;
    const speaker = /^([A-Z]\w+): (?=I\b)/.exec(words);
    const start = whole.length + (speaker?.[0].length ?? 0);
    whole += `${words}\n`;
    const role = (marked?.[1] ?? "body") as SectionRole;
    if (speaker) {
      const label = { start: start - speaker[0].length, end: start - 2 };
      sections.push({ role: "byline", span: label });
    }
    if (words.trim() !== "")
      sections.push({
        role,
        span: { start, end: whole.length - 1 },
        ...(speaker ? { speaker: speaker[1]! } : {}),
      });
  }
  const span = { start: 0, end: whole.length };
  return { id, show, ...(title ? { title } : {}), document: "test", span, text: whole, sections };
}

/**
 * An episode with its mentions from marked text: `[words|person]`, `[words|technology|Canonical Name]`. Types may be
 * shortened to their first letters, and two of them (`org+tech`) give two readings of one name.
 */
export function markedContext(
  marked: string,
  options: { title?: string; hosts?: readonly string[] } = {},
): RecognizerContext {
  const pattern = /\[([^|\]]+)\|([a-z+]+)(?:\|([^\]]+))?\]/g;
  const plain = marked.replace(pattern, "$1");
  const episode = literalEpisode(plain, options);
  // What stands before the text: the headline, and less the mark of a first section.
  const shift = episode.text.length - plain.length - 1;
  const mentions: Mention[] = [];
  let removed = 0;
  for (const match of marked.matchAll(pattern)) {
    const start = match.index - removed + shift;
    removed += match[0].length - match[1]!.length;
    for (const type of match[2]!.split("+"))
      mentions.push({
        episode: episode.id,
        span: { start, end: start + match[1]!.length },
        surface: match[1]!,
        entityType: types.find((name) => name.startsWith(type))!,
        canonicalName: match[3] ?? match[1]!,
        ...(type.startsWith("p") ? { role: "guest" as const } : {}),
        recognizer: "test/marked",
        confidence: 0.95,
      });
  }
  const show = { show: episode.show, hosts: options.hosts ?? [] };
  return { episode, gazetteer: emptyGazetteer, show, mentions };
}

const types: readonly EntityType[] = ["person", "organisation", "technology", "topic", "event"];

/** An episode in which technologies are known that begin a section, behind the sign of an item or not. */
export function knowingContext(episode: Episode, known: ReadonlySet<string>): RecognizerContext {
  const mentions = episode.sections.flatMap(({ span }): Mention[] => {
    const [, sign, name] = /^(- |)(\S*)/.exec(episode.text.slice(span.start, span.end))!;
    if (!known.has(name!)) return [];
    const start = span.start + sign!.length;
    return [
      {
        episode: episode.id,
        span: { start, end: start + name!.length },
        surface: name!,
        entityType: "technology",
        canonicalName: name!,
        recognizer: "gazetteer/any-case",
        confidence: 0.97,
      },
    ];
  });
  return { episode, gazetteer: emptyGazetteer, show: { show: episode.show, hosts: [] }, mentions };
}
