// Stories: views of a graph in an order, each with a caption, kept with the graph or in a file of their own.
import * as v from "valibot";
import { recordsOf, type GraphRecords } from "./graph-records.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** One view of a story, or a view that somebody saved under a name. */
export interface StoryStep {
  readonly title: string;
  /** What is to be seen; plain text, may be empty. */
  readonly caption: string;
  /** The view as the page writes it into its address, without `#`; empty for the start. */
  readonly view: string;
}

/** An ordered series of views, to be played one after the other. */
export interface Story {
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

const step = v.looseObject({
  title: v.string(),
  caption: v.optional(v.string(), ""),
  view: v.string(),
});

/** As the graph's attribute `stories` has them. */
export const storySchema = v.looseObject({ title: v.string(), steps: v.array(step) });

const storyFile = v.looseObject({
  format: v.literal("castgraph-stories"),
  stories: v.array(storySchema),
});

/** The file for some stories. */
export function formatStories(stories: readonly Story[]): string {
  return `${JSON.stringify({ format: "castgraph-stories", stories }, undefined, 2)}\n`;
}

/** Reads a file of stories; nothing where it is none. */
export function parseStories(text: string): Story[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(storyFile, json);
  return parsed.success ? parsed.output.stories.map(plain) : undefined;
}

const plain = ({ title, steps }: Story): Story => ({
  title,
  steps: steps.map(({ title: name, caption, view }) => ({ title: name, caption, view })),
});

/** The graph with these stories besides its own. */
export function withStories(
  graph: KnowledgeGraph | GraphRecords,
  stories: readonly Story[],
): GraphRecords {
  const records = recordsOf(graph);
  if (stories.length === 0) return records;
  const { attributes } = records;
  return {
    ...records,
    attributes: { ...attributes, stories: [...(attributes.stories ?? []), ...stories] },
  };
}
