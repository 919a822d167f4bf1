// The frame of a pasted page: what stands above its first entry and below its last, and the show's name in it.
import type { SourceDocument } from "../model/index.ts";
import { matchDate } from "../text/date-match.ts";

/** Whether a text can be a pasted page at all: not XML, JSON or front matter. */
export function isPlainText(text: string): boolean {
  return !/^\s*(?:[<{[]|---\r?\n|\+\+\+\r?\n)/.test(text.slice(0, 200));
}

/** Whether a line opens the page's footer. */
export function isFooter(line: string): boolean {
  return line.length <= 90 && FOOTER.test(line);
}

/**
 * The show's name: what most tails say ("appeared first on X"), else the page's first line that is no menu entry,
 * without words like "Archives" and "Episodes"; undefined where a page has neither.
 */
export function findShowName(headerLines: readonly string[], text: string): string | undefined {
  return showOfTails(text) ?? headerLines.map(showOfHeader).find((name) => name !== undefined);
}

/** A readable name from the document's address: `notes/the-cloudcast.txt` → "the cloudcast". */
export function showOfAddress({ uri }: SourceDocument): string {
  const name = uri
    .replace(/[?#].*$/s, "")
    .split(/[/\\:]/)
    .findLast((part) => part !== "");
  const words = (name ?? "")
    .replace(/\.\w{1,5}$/, "")
    .replace(/[-_\s]+/g, " ")
    .trim();
  return words || "Untitled archive";
}

function showOfTails(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/ appeared first on ([^\n\r]{2,80}?)\.?\s*$/gm)) {
    counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [name, count] of counts) if (count > (counts.get(best ?? "") ?? 0)) best = name;
  return best;
}

function showOfHeader(line: string): string | undefined {
  if (line.length > 100 || MENU.test(line) || matchDate(line)?.iso) return undefined;
  const name = line
    .replace(/^.*\bArchives?\s*[-–—|:»]\s*/u, "")
    .replace(
      /\s*[-–—|»]\s*(?:All |Latest )?(?:Episodes|Podcast Episodes|Archives?|Home|Schedule|Program(?:me)?|Agenda|Timetable)$/iu,
      "",
    )
    .replace(/^List of (?=.*\b(?:episodes|podcasts|talks)$)/iu, "")
    .replace(/(?:^|\s+)(?:All )?(?:Episodes|Archives?)$/iu, "")
    .trim();
  return !/\p{L}/u.test(name) || MENU.test(name) ? undefined : name;
}

const MENU =
  /^(?:skip to|view all|all (?:tags|posts|episodes)|home|menu|search|log ?in|sign (?:in|up)|subscribe|episodes?|latest|archives?|about|contact|mentioned books|podcasts?|toggle|share)\b.{0,24}$|^(?:new|browse|library|top charts|follow|apple podcasts|spotify|youtube|pocket casts|overcast|castbox|podchaser)$/i;

const FOOTER =
  /^(?:contact us$|privacy policy|terms (?:of|and) |cookie|copyright\b|©|all rights reserved|load more|older (?:posts|episodes)|see all episodes|about us$|powered by |the ai-powered podcast player|get the app$|back to top|(?:previous|next)(?: (?:post|episode|page))?$|posts (?:navigation|pagination)|search for:|recent (?:posts|comments)$|proudly powered by |rate podcast$)/i;
