// An Obsidian vault read as a vault: front matter as YAML, every link leads to a note, every quotation is there.
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { noteNames } from "../../src/exporters/note-names.ts";
import { obsidian } from "../../src/exporters/obsidian.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { nodesOf, omit, textOfPieces, type Attributes } from "../support/read-back.ts";

describe.each(exampleGraphs)("Obsidian vault of $name", ({ build }) => {
  const graph = build();
  const vault = readVault(graph);

  it("has a note for each node with its attributes", () => {
    const notes = new Map(
      [...vault.values()].flatMap(({ front }) => (front ? [[front["castgraph_id"], front]] : [])),
    );
    expect(notes.size).toBe(graph.order);
    for (const [id, { label, entityType, community, ...expected }] of nodesOf(graph)) {
      const front = notes.get(id)!;
      expect([front["title"], front["type"]]).toEqual([label, entityType]);
      if (community !== undefined) {
        expect(front["community"]).toBe(
          graph.getAttribute("communities")![Number(community)]!.label,
        );
      }
      const own = Object.fromEntries(
        Object.entries(omit(front, ["castgraph_id", "title", "type", "tags", "community"])).map(
          ([name, value]) => [name.replace(/^attribute_/, ""), value],
        ),
      );
      expect(own).toEqual(omit(expected, ["text", "sections", "mentions", "x", "y"]));
    }
  });

  it("links only to notes that are there", () => {
    for (const { links } of vault.values()) {
      for (const link of links) expect(vault.has(`${link}.md`), link).toBe(true);
    }
  });

  it("has every edge on both its ends, with its quotations", () => {
    const pathOf = new Map(
      [...vault].flatMap(([path, { front }]) => (front ? [[front["castgraph_id"], path]] : [])),
    );
    graph.forEachEdge((_, { evidence }, source, target) => {
      const [from, to] = [vault.get(pathOf.get(source)!)!, vault.get(pathOf.get(target)!)!];
      expect(from.links).toContain(pathOf.get(target)!.replace(/\.md$/, ""));
      expect(to.links).toContain(pathOf.get(source)!.replace(/\.md$/, ""));
      for (const { quote } of evidence) expect(from.words).toContain(wordsOf(quote));
    });
  });
});

describe("names of notes", () => {
  it("are safe and unique whatever the titles", () => {
    const titles = [
      "CON",
      "aux.md",
      "a/b",
      "..",
      "",
      "Ärger",
      "A\u0308rger",
      "x".repeat(400),
      "What? *Why*: | [x] #1",
    ];
    const names = [
      ...noteNames(titles.map((title, i) => ({ id: String(i), folder: "Other", title }))).values(),
    ];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
    expect(names.slice(0, 7)).toEqual([
      "Other/_CON",
      "Other/_aux.md",
      "Other/a b",
      "Other/untitled",
      "Other/untitled (2)",
      "Other/Ärger",
      "Other/Ärger (2)",
    ]);
    expect(names[8]).toBe("Other/What Why x 1");
  });
});

interface Note {
  readonly front: Attributes | undefined;
  readonly links: readonly string[];
  readonly words: string;
}

function readVault(graph: KnowledgeGraph): Map<string, Note> {
  return new Map(
    [...obsidian.files!(graph)].map(({ path, pieces }) => {
      const text = textOfPieces(pieces);
      const front = /^---\n(.*?)\n---\n/s.exec(text)?.[1];
      const links = [...text.matchAll(/(?<!\\)\[\[([^\]|]+)\|[^\]]*\]\]/g)].map(
        (match) => match[1]!,
      );
      return [
        path,
        {
          front: front === undefined ? undefined : (parse(front) as Attributes),
          links,
          words: wordsOf(text),
        },
      ];
    }),
  );
}

/** Letters and digits only: Markdown's escapes and line breaks aside, the words are the same. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
