// Obsidian: a vault with a note for every thing and every episode, linked as the graph is, each link with its quotations.
import { graphOfRecords } from "../graph/graph-records.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../graph/knowledge-graph.ts";
import { entityTypes, entityTypeSpec } from "../ontology/entity-types.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import type { Exportable, ExportFile, Exporter, ExportOptions } from "./exporter.ts";
import { jsonText } from "./columns.ts";
import { blockQuote, inline } from "./markdown.ts";
import { noteNames } from "./note-names.ts";
import { zip } from "./zip.ts";

/** Attributes stand in the front matter as YAML, links between notes as wikilinks, evidence as block quotations. */
export const obsidian: Exporter = {
  id: "obsidian",
  label: "Obsidian vault (Markdown)",
  extension: "zip",
  mediaType: "application/zip",
  write: (graph, options) => zip(obsidianFiles(graph, options)),
  files: obsidianFiles,
};

/** A link as seen from the note it stands in. */
interface NoteLink {
  readonly heading: string;
  readonly other: string;
  readonly attributes: Readonly<EdgeAttributes>;
}

function* obsidianFiles(graph: Exportable, options: ExportOptions = {}): Generator<ExportFile> {
  const whole = graphOfRecords(graph);
  const ids = whole.nodes().sort();
  const paths = noteNames(ids.map((id) => ({ id, ...place(whole.getNodeAttributes(id)) })));
  const linkTo = (id: string) =>
    `[[${paths.get(id)!}|${linkText(whole.getNodeAttribute(id, "label") || id)}]]`;
  yield { path: "castgraph.md", pieces: homeNote(whole, ids, linkTo) };
  for (const id of ids) {
    yield { path: `${paths.get(id)!}.md`, pieces: note(whole, id, linkTo, options) };
  }
}

/** Where the note of a node stands and what it is called. */
function place(attributes: Readonly<NodeAttributes>): { folder: string; title: string } {
  if (attributes.entityType !== "episode") {
    return { folder: entityTypeSpec(attributes.entityType).plural, title: attributes.label };
  }
  const title = [attributes.published, attributes.label].filter(Boolean).join(" ");
  return { folder: "Episodes", title };
}

function* note(
  graph: KnowledgeGraph,
  id: string,
  linkTo: (id: string) => string,
  options: ExportOptions,
): Generator<string> {
  const attributes = graph.getNodeAttributes(id);
  yield frontMatter(graph, id, attributes);
  yield `# ${inline(attributes.label || id)}\n`;
  let heading = "";
  for (const link of linksOf(graph, id)) {
    if (link.heading !== heading) yield `\n## ${link.heading}\n\n`;
    heading = link.heading;
    yield `- ${linkTo(link.other)}\n`;
    for (const { episode, quote } of link.attributes.evidence) {
      const elsewhere = episode !== id && episode !== link.other && graph.hasNode(episode);
      yield blockQuote(quote, "  ");
      yield elsewhere ? `  > — ${linkTo(episode)}\n\n` : "\n";
    }
  }
  if (attributes.entityType === "episode" && options.texts !== false) {
    yield `\n## Text\n\n${blockQuote(attributes.text)}`;
  }
}

/** Links by relation in the order of the ontology, outgoing before incoming, then by the other end. */
function linksOf(graph: KnowledgeGraph, id: string): NoteLink[] {
  const links: (NoteLink & { readonly order: number; readonly key: string })[] = [];
  const add = (key: string, attributes: Readonly<EdgeAttributes>, other: string, out: boolean) => {
    const at = relationTypes.findIndex((spec) => spec.id === attributes.relationType);
    const words = out ? relationTypes[at]!.label : relationTypes[at]!.inverse;
    const heading = words.charAt(0).toUpperCase() + words.slice(1);
    links.push({ heading, other, attributes, order: 2 * at + (out ? 0 : 1), key });
  };
  graph.forEachOutEdge(id, (key, attributes, _, target) => add(key, attributes, target, true));
  graph.forEachInEdge(id, (key, attributes, source) => add(key, attributes, source, false));
  return links.sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

const inBody = new Set([
  "text",
  "sections",
  "mentions",
  "x",
  "y",
  "label",
  "entityType",
  "community",
]);

/** JSON is YAML: every value is written as JSON on its line. */
function frontMatter(
  graph: KnowledgeGraph,
  id: string,
  attributes: Readonly<NodeAttributes>,
): string {
  const { communities } = graph.getAttributes();
  const { label, entityType, community } = attributes;
  const own = Object.entries(attributes).filter(([name]) => !inBody.has(name));
  const values: [string, unknown][] = [
    ["castgraph_id", id],
    ["title", label],
    ["type", entityType],
    ...own.map(([name, value]): [string, unknown] => [
      taken.has(name) ? `attribute_${name}` : name,
      value,
    ]),
    ...(community === undefined
      ? []
      : [["community", communities?.[community]?.label ?? community] as [string, unknown]]),
    ["tags", [`castgraph/${entityType}`]],
  ];
  const lines = values
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${yamlKey(name)}: ${yaml(value)}\n`);
  return `---\n${lines.join("")}---\n`;
}

/** Names that stand in the front matter for something else. */
const taken = new Set(["castgraph_id", "title", "type", "tags"]);

function yamlKey(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : yaml(name);
}

/** YAML takes fewer characters unescaped than JSON (https://yaml.org/spec/1.2.2/#51-character-set). */
function yaml(value: unknown): string {
  return jsonText(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function linkText(label: string): string {
  return inline(label.replace(/[[\]|]/g, " "));
}

function* homeNote(
  graph: KnowledgeGraph,
  ids: readonly string[],
  linkTo: (id: string) => string,
): Generator<string> {
  yield `# castgraph\n\n${graph.order} notes, ${graph.size} links, each with its quotations.\n`;
  for (const { id: type, plural } of entityTypes) {
    const members = ids.flatMap((id) => {
      const attributes = graph.getNodeAttributes(id);
      return attributes.entityType === type ? [{ id, episodes: attributes.episodeCount }] : [];
    });
    if (members.length === 0) continue;
    members.sort((a, b) => b.episodes - a.episodes || (a.id < b.id ? -1 : 1));
    yield `\n## ${plural}\n\n`;
    for (const { id, episodes } of members.slice(0, 20)) yield `- ${linkTo(id)} (${episodes})\n`;
    if (members.length > 20) yield `- … and ${members.length - 20} more in the folder ${plural}\n`;
  }
}
