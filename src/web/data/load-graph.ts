// Loading: the graph file that lies beside the page, or one that somebody hands over.
import { MultiDirectedGraph } from "graphology";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";

/** A graph that could not be loaded; the message is for the person at the page. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

/** Fetches and reads a graph file; `onProgress` is given the share that has arrived, 0 to 1, where it is known. */
export async function loadGraph(
  url: string,
  onProgress: (share: number) => void = () => {},
  fetchFile: typeof fetch = fetch,
): Promise<KnowledgeGraph> {
  let response: Response;
  try {
    response = await fetchFile(url);
  } catch (cause) {
    throw new LoadError(`The graph could not be fetched: ${url}. Is the server still running?`, {
      cause,
    });
  }
  if (!response.ok) {
    throw new LoadError(
      `The graph could not be fetched: ${url} answered ${response.status}. Build it with "castgraph build".`,
    );
  }
  return parseGraph(await readText(response, onProgress));
}

/** Reads the text of a graph file. */
export function parseGraph(text: string): KnowledgeGraph {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw new LoadError(
      `This is not a graph file: ${text.slice(0, 40)}…. Choose a file written by "castgraph build".`,
      { cause },
    );
  }
  const attributes = isRecord(file) && isRecord(file["attributes"]) ? file["attributes"] : {};
  if (!isRecord(file) || attributes["format"] !== "castgraph") {
    throw new LoadError(
      `This file was not written by castgraph. Choose a file written by "castgraph build".`,
    );
  }
  if (attributes["version"] !== 1) {
    throw new LoadError(
      `This graph file has version ${String(attributes["version"])}, this page reads version 1. Build it again.`,
    );
  }
  const graph: KnowledgeGraph = new MultiDirectedGraph();
  try {
    graph.import(file);
  } catch (cause) {
    throw new LoadError(`The graph file is damaged: ${String(cause)}. Build it again.`, { cause });
  }
  return graph;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

async function readText(response: Response, onProgress: (share: number) => void): Promise<string> {
  const length = Number(response.headers.get("content-length"));
  // A compressed body's length says nothing about the bytes that come out of it.
  if (!response.body || !length || response.headers.has("content-encoding")) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received += value.length;
    text += decoder.decode(value, { stream: true });
    onProgress(Math.min(1, received / length));
  }
}
