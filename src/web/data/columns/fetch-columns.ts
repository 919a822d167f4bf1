// Fetches the columns of the graph, which lie beside the page.
import { LoadError } from "../load-graph.ts";

const columnsUrl = "./graph.columns";

/** Fetches the columns; throws a {@link LoadError} where there are none. */
export async function fetchColumns(fetchFile: typeof fetch = fetch): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetchFile(columnsUrl);
  } catch (cause) {
    throw new LoadError("The graph could not be fetched. Is the server still running?", { cause });
  }
  if (!response.ok)
    throw new LoadError(`The graph could not be fetched: ${response.status}. Reload the page.`);
  return response.arrayBuffer();
}
