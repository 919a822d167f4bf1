// The list of subscriptions: an OPML file, so that other programs read it and theirs can be used.
import { readFile } from "node:fs/promises";
import { parseOpml, type OpmlFeed } from "../sources/opml.ts";
import { writeFileInPieces } from "./write-file.ts";

/** The feeds of the list in its order; none where there is no file yet. */
export async function readSubscriptions(path: string): Promise<OpmlFeed[]> {
  try {
    return parseOpml(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Writes the list as OPML 2.0; a crash leaves the old one. */
export async function writeSubscriptions(path: string, feeds: readonly OpmlFeed[]): Promise<void> {
  const outlines = feeds.map(
    ({ title, url }) =>
      `    <outline type="rss" text="${escapeXml(title)}" xmlUrl="${escapeXml(url)}"/>\n`,
  );
  await writeFileInPieces(path, [
    '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n',
    "  <head><title>castgraph subscriptions</title></head>\n  <body>\n",
    ...outlines,
    "  </body>\n</opml>\n",
  ]);
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
}
