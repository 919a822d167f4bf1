// Place names: what the path of a file says of its show, its number and its day.
import { matchDate } from "../text/date-match.ts";

/** What the path of one file among many of a kind says. */
export interface PlaceNames {
  /** Folder that names the show, as it is written: `go-time`; missing where all folders are generic. */
  readonly folder?: string;
  /** What stands before the number: `go-time` in `go-time-102.md`; the show, unless the file has a title. */
  readonly series?: string;
  /** Number of the episode: "102" in `go-time-102.md`. */
  readonly number?: string;
  /** `2018-06-19` in `2018-06-19-pipes.md`. */
  readonly published?: string;
  /** What is left of the file's name, readable: "pipes". */
  readonly words?: string;
}

/** Reads `shows/go-time/2018-06-19-pipes.md`, `gotime/go-time-102.md`, `syntax-fm/shows/265 domains.md`. */
export function readPlace(uri: string): PlaceNames {
  const parts = uri
    .replace(/[?#].*$/s, "")
    .replace(/^[a-z]+:\/*/i, "")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const last = parts.pop() ?? "";
  const file = last.replace(/\.(?:[a-z]{2,8}|mp3)$/i, "");
  const isIndex = /^(?:index|readme|notes)$/i.test(file);
  const stem = isIndex ? (parts.pop() ?? "") : file;
  const date = matchDate(stem.slice(0, 10));
  const undated = date?.iso ? stem.slice(date.length).replace(/^[-_ ]+/, "") : stem;
  const numbered =
    /^(.*?\p{L})[-_ ]+#?(\d{1,4})$/u.exec(undated) ??
    /^()(?:ep(?:isode)?[-_ ]?)?#?(\d{1,4})(?=[-_ .]|$)/iu.exec(undated);
  const words = readable(
    numbered?.[1] ? "" : undated.slice(numbered?.[0].length ?? 0).replace(/^[-_ .]+/, ""),
  );
  const folder = parts.findLast((part) => !GENERIC.test(part));
  const series = numbered?.[1] && !GENERIC.test(numbered[1]) ? numbered[1] : undefined;
  return {
    ...(folder ? { folder } : {}),
    ...(series ? { series } : {}),
    ...(numbered ? { number: String(Number(numbered[2])) } : {}),
    ...(date?.iso ? { published: date.iso } : {}),
    ...(words ? { words } : {}),
  };
}

/** "go-time" and "changelog--friends" as words. */
export function readable(id: string): string {
  return id.replace(/[-_]+/g, " ").replace(/\s+/g, " ").trim();
}

/** "Go Time": words of an id with capitals, short words of two letters and less as they are. */
export function capitalised(id: string): string {
  return readable(id).replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const GENERIC =
  /^(?:shows?|show[-_ ]?notes?|notes?|episodes?|ep|pb|posts?|_posts|content|contents|docs?|data|videos?|talks?|sessions?|src|tmp|home|users?|public|static|archives?|podcasts?|transcripts?|md|markdown|seasons?[-_ ]?\d*|s\d+|standalone|pages?|files?|out|input|\d{1,4})$/i;
