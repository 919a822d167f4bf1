// Chapters of an episode: the JSON files of Podcasting 2.0 and Podlove's Simple Chapters.
import { parseTimeSeconds } from "../text/durations.ts";
import { isRecord } from "./text-record.ts";
import { childrenOf, textOf, type XmlElement } from "./xml-element.ts";

/** A part of the recording with a title. */
export interface Chapter {
  readonly title: string;
  readonly startSeconds?: number;
  readonly url?: string;
}

/**
 * The chapters of a `application/json+chapters` file, by their beginning; those without a title and those kept out of
 * the table of contents (`"toc": false`) are left out. Undefined for text that is no such file.
 */
export function parseChapters(text: string): Chapter[] | undefined {
  const file = parseJson(text);
  const list: unknown = isRecord(file) ? file["chapters"] : undefined;
  if (!Array.isArray(list)) return undefined;
  return list
    .filter(isRecord)
    .filter((chapter) => chapter["toc"] !== false)
    .flatMap((chapter) => chapterOf(chapter["title"], chapter["startTime"], chapter["url"]))
    .sort(byStart);
}

/** The chapters of a `psc:chapters` element. */
export function readSimpleChapters(element: XmlElement): Chapter[] {
  const chapters: Chapter[] = [];
  for (const child of childrenOf(element)) {
    if (child.name !== "psc:chapter" && child.name !== "chapter") continue;
    const { attributes } = child;
    const title = attributes.get("title") ?? textOf(child);
    chapters.push(...chapterOf(title, attributes.get("start"), attributes.get("href")));
  }
  return chapters.sort(byStart);
}

/** Whether a chapter is about who pays: "Sponsor: X", "Ad: X", "[Werbung] X". */
export function isSponsorChapter(title: string): boolean {
  return /^[^\p{L}]*(?:sponsor(?:s|ed by|ship)?|ad(?:s|vert|vertisement)?|promo|werbung|brought to you by|thanks? to our sponsors?)(?:\s*(?:break|block|spot|read|segment|\d+))?\s*(?:[:\])|–—-]|$|(?<=by\b|to our sponsors?)\s)/iu.test(
    title,
  );
}

function chapterOf(title: unknown, start: unknown, url: unknown): Chapter[] {
  if (typeof title !== "string" || title.trim() === "") return [];
  const seconds = typeof start === "string" ? parseTimeSeconds(start) : start;
  return [
    {
      title: title.replace(/\s+/g, " ").trim(),
      ...(typeof seconds === "number" && seconds >= 0 ? { startSeconds: seconds } : {}),
      ...(typeof url === "string" && /^https?:/i.test(url.trim()) ? { url: url.trim() } : {}),
    },
  ];
}

function byStart(a: Chapter, b: Chapter): number {
  return (a.startSeconds ?? 0) - (b.startSeconds ?? 0);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
