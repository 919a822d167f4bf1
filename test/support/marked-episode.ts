// Episodes written with their names marked: "[Rust|technology] is a language" says what should be found in it.
import type { Episode, Section, SectionRole } from "../../src/model/index.ts";
import { parseTable } from "../../src/ontology/gazetteer/table.ts";
import type { Gazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";

/** A name that should be found: its words and its type, "Rust|technology". */
export type Marked = string;

export interface MarkedEpisode {
  readonly episode: Episode;
  /** In reading order. */
  readonly expected: readonly Marked[];
}

/** One section a line, of running text; a line may begin with its role: "title: …", "links: …". */
export function createMarkedEpisode(written: string): MarkedEpisode {
  const expected: Marked[] = [];
  const sections: Section[] = [];
  let text = "";
  for (const line of written.split("\n")) {
    const role = /^(title|body|bullets|links|questions|sponsors|quote|boilerplate): /.exec(line);
    const plain = line
      .slice(role?.[0].length ?? 0)
      .replace(/\[([^\]|]+)\|(\w+)\]/g, (_, name: string, type: string) => {
        expected.push(`${name}|${type}`);
        return name;
      });
    if (text) text += "\n";
    sections.push({
      role: (role?.[1] ?? "body") as SectionRole,
      span: { start: text.length, end: text.length + plain.length },
    });
    text += plain;
  }
  const span = { start: 0, end: text.length };
  const episode = { id: "episode:test", show: "Test Show", document: "test", span, text, sections };
  return { episode, expected };
}

/** A gazetteer of table lines. */
export function createGazetteer(table: string): Gazetteer {
  const rows = parseTable({ file: "test.txt", text: table.trim() });
  return { version: "test", entries: rows.map(({ entry }) => entry) };
}
