// The page with its graph in one file: where in the page's text the graph goes, and how it is written there.

/** Id of the element that holds the graph. */
export const graphElementId = "castgraph-graph";

/** What the page built as one file has where the graph goes: a block of data, which no browser runs. */
export const graphSlot = `<script type="application/json" id="${graphElementId}"></script>`;

/**
 * The page with JSON in its slot, in pieces. `<` occurs in JSON only inside strings, where it is written as an escape: no
 * text can end the block or begin a comment. Throws where the page has no slot, which is a bug of the build.
 */
export function* fillPage(page: string, json: Iterable<string>): Generator<string> {
  const at = page.indexOf(graphSlot);
  if (at < 0) throw new Error("The page has no place for a graph. Build it anew.");
  const inside = at + graphSlot.length - "</script>".length;
  yield page.slice(0, inside);
  for (const piece of json) yield piece.replaceAll("<", String.raw`\u003c`);
  yield page.slice(inside);
}
