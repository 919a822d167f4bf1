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

/**
 * Reads `shows/go-time/2018-06-19-pipes.md`, `gotime/go-time-102.md`, `syntax-fm/shows/265 domains.md`. Where the series is
 * known from the files beside it, what follows it is no part of its name: `go-time-live-at-sea-3.md`.
 */
export function readPlace(uri: string, known?: string): PlaceNames {
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
  const folder = parts.findLast((part) => !GENERIC.test(part));
  const { series, number, rest } =
    known === undefined ? splitStem(undated, folder) : splitKnown(undated, known);
  const words = readable(rest.replace(/^[-_ .]+/, ""));
  return {
    ...(folder ? { folder } : {}),
    ...(series ? { series } : {}),
    ...(number ? { number: String(Number(number)) } : {}),
    ...(date?.iso ? { published: date.iso } : {}),
    ...(words ? { words } : {}),
  };
}

interface Stem {
  readonly series?: string | undefined;
  readonly number?: string | undefined;
  readonly rest: string;
}

/** A file's name on its own: what stands before a number is the series. */
function splitStem(stem: string, folder: string | undefined): Stem {
  const numbered =
    /^(.*?\p{L})[-_ ]+#?(?!(?:19|20)\d\d$)(\d{1,4})$/u.exec(stem) ??
    /^()(?:ep(?:isode)?[-_ ]?)?#?(?!(?:19|20)\d\d(?!\d))(\d{1,4})(?=[-_ .]|$)/iu.exec(stem);
  const number = numbered?.[2];
  if (numbered?.[1] && !GENERIC.test(numbered[1])) return { series: numbered[1], number, rest: "" };
  const series = spelledOut(folder, stem);
  return { series, number, rest: stem.slice(series?.length ?? numbered?.[0].length ?? 0) };
}

/** A file's name where the series is known: `go-time-live-at-sea-3` is no episode 3. */
function splitKnown(stem: string, series: string): Stem {
  const begins = new RegExp(`^${series.replace(/[^\p{L}\p{N}]/gu, "[-_ ]")}[-_ ]+`, "iu");
  const rest = stem.replace(begins, "");
  const number = /^#?(?!(?:19|20)\d\d$)(\d{1,4})$/.exec(rest)?.[1];
  return { series, number, rest: number ? "" : rest };
}

/** The beginning of a file's name that is its folder's with hyphens: `go-time` of `go-time-live` in `gotime/`. */
function spelledOut(folder: string | undefined, stem: string): string | undefined {
  if (!folder) return undefined;
  const letters = folder.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length < 2) return undefined;
  return new RegExp(`^${letters.join("[-_ ]?")}(?=[-_ ]|$)`, "iu").exec(stem)?.[0];
}

/** "go-time" and "changelog--friends" as words. */
export function readable(id: string): string {
  return id.replace(/[-_]+/g, " ").replace(/\s+/g, " ").trim();
}

/** "Go Time": words of an id with capitals, short words of two letters and less as they are. */
export function capitalised(id: string): string {
  return readable(id)
    .replace(/(?<![\p{L}\p{N}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(
      /\b(?:Ai|Js|Fm|Tv|Ml|Us|Uk|Ui|Ux|Api|Aws|Css|Html|Sql|Cncf|Ios|Php|Rpc|Dns)\b/g,
      (word) => word.toUpperCase(),
    );
}

const GENERIC =
  /^(?:shows?|show[-_ ]?notes?|notes?|episodes?|ep|pb|posts?|_posts|content|contents|docs?|data|videos?|talks?|sessions?|src|tmp|home|users?|public|static|archives?|podcasts?|transcripts?|md|markdown|seasons?[-_ ]?\d*|s\d+|standalone|pages?|files?|out|input|\d{1,4})$/i;
