// Loading: the graph file that lies beside the page, or one that somebody hands over.
import { GraphFileError } from "../../graph/graph-file-error.ts";
import { parseGraphFile } from "../../graph/graph-file.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";

/** A graph file that could not be fetched or read; the message is for the person at the page. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

/**
 * Fetches and reads a graph file; `onProgress` is given the share that has arrived, 0 to 1, where it is known. Throws a
 * {@link LoadError} if there is no file or it is not ours.
 */
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
  return readGraph(await readText(response, onProgress), url);
}

/** Reads the text of a graph file; throws a {@link LoadError} that says of `name` what is wrong. */
export function readGraph(text: string, name: string): KnowledgeGraph {
  try {
    return parseGraphFile(text);
  } catch (cause) {
    if (!(cause instanceof GraphFileError)) throw cause;
    throw new LoadError(`${name}: ${cause.message}`, { cause });
  }
}

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
