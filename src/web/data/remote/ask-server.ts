// Asks the server that the page comes from.
import { LoadError } from "../load-graph.ts";
import type { Ask } from "./remote-archive.ts";

/** How the server has marked the page: it sends its graph whole, in columns, or is to be asked for what is shown. */
export function sizeOfGraph(): "whole" | "columns" | "large" {
  const mark = document.querySelector('meta[name="castgraph-graph"]')?.getAttribute("content");
  return mark === "columns" || mark === "large" ? mark : "whole";
}

/** Throws a {@link LoadError} where the server is gone or refuses. */
export const askServer: Ask = async (question, parameters) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of typeof value === "string" ? [value] : value) query.append(name, one);
  }
  const url = `./api/${question}?${query.toString()}`;
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new LoadError(`The server does not answer: ${question}. Is it still running?`, { cause });
  }
  if (!response.ok) {
    throw new LoadError(`The server refused: ${question}, ${response.status}. Reload the page.`);
  }
  return response.json();
};
