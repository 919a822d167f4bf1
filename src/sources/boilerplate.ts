// Boilerplate: lines that say nothing about an episode, because they are known tails or repeat over a page.
import { hash32 } from "../model/index.ts";
import { networkNames, outletNames, shopNames } from "../text/platforms.ts";

/** Counts the lines of a page's entries and tells which of them repeat. */
export interface Repetition {
  /** One entry's lines, each once in reading order. */
  readonly addEntry: (lines: Iterable<string>, title: string | undefined) => void;
  /**
   * Whether a line occurs three times or more once digits, addresses and the entry's title are masked. In a list (links,
   * questions) a name may well recur: there the line must also stand in half of the entries.
   */
  readonly isRepeated: (line: string, title: string | undefined, inList: boolean) => boolean;
}

/** Memory: one number per distinct line. */
export function createRepetition(): Repetition {
  const counts = new Map<number, number>();
  let entries = 0;
  return {
    addEntry(lines, title) {
      entries++;
      for (const line of lines) {
        const key = hash32(maskLine(line, title));
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    },
    isRepeated(line, title, inList) {
      const count = counts.get(hash32(maskLine(line, title))) ?? 0;
      return count >= 3 && (!inList || count * 2 >= entries);
    },
  };
}

/** Whether a line is one of the tails that podcast hosts and blogs append, on any page. */
export function isKnownTail(line: string): boolean {
  return line.length <= 400 && KNOWN_TAILS.some((pattern) => pattern.test(line));
}

/** The line with its entry's title, its addresses and its digits replaced by signs. */
function maskLine(line: string, title: string | undefined): string {
  const untitled = title && title.length >= 8 ? line.replaceAll(title, "§") : line;
  // Looked for only where there can be one: the pattern tries every word.
  const hasAddress = untitled.includes("/") || /www\./i.test(untitled);
  const masked = (hasAddress ? untitled.replace(ADDRESS, "@") : untitled).replace(/\d+/g, "#");
  return masked.includes("#") ? masked.replace(FILE_SIZE, "") : masked;
}

/** ", 60M", ", 1.2 GB", digits masked: one label with and without the size of what it leads to. */
const FILE_SIZE = /, ?#(?:\.#)? ?[KMG](?:i?B)?\b/g;

const ADDRESS = /\b(?:https?:\/\/|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}\/)\S*/gi;

const NETWORK = networkNames;
const PLATFORM = `(?:${networkNames}|${outletNames}|${shopNames})`;

const KIND =
  "(?: (?:channel|server|group|page|account|handle|community|chat|profile))?(?: ?[:–—]| -) ?";

/** "GitHub: @example", "Email - hello@example.org", "Twitter: twitter.com/example": where somebody is to be found. */
const HANDLE = new RegExp(
  `^[^\\p{L}\\p{N}@]*(?:(?:our|the|my|show) )?${PLATFORM}${KIND}(?:@\\S+|\\S+@\\S+|(?:https?:\\/\\/)?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,8}(?:\\/\\S*)?)$`,
  "iu",
);

/** "Discord: Example Station": networks that are joined by name. */
const GROUP = new RegExp(
  `^(?:discord|slack|telegram|facebook|linkedin|instagram|tiktok|twitch|reddit|irc|matrix|patreon|twitter)${KIND}\\S+(?: \\S+){0,2}$`,
  "i",
);

const KNOWN_TAILS: readonly RegExp[] = [
  /^the post .+ (?:first )?appeared (?:first )?on .+/i,
  /^.{1,48} on (?:twitter|facebook|linkedin|instagram|mastodon|bluesky|github)[.!]?$/i,
  new RegExp(
    `^(?:please )?(?:follow|like|find|join|connect|watch|subscribe|tweet|check us out)\\b.{0,60}\\bon (?:our )?${NETWORK}\\b.{0,80}$`,
    "i",
  ),
  HANDLE,
  GROUP,
  new RegExp(`^(?:[\\p{L}’' ]{1,30}: )?(?:${PLATFORM}\\b[\\s,/|·•&-]*){3,}$`, "iu"),
  /^(?:you can )?(?:also )?(?:please )?(?:subscribe|sign up)\b.{0,120}\b(?:newsletter|podcast|channel|itunes|rss|apple podcasts|spotify|updates)\b/i,
  /^subscribe(?: (?:now|here|today|to us|on \w+))?[:!]/i,
  /^you can (?:also )?subscribe to\b/i,
  /^(?:more on this|check the landing page|read the (?:full )?transcript|listen (?:now|on)|download (?:the )?(?:mp3|episode|audio))\b.{0,160}$/i,
  /^(?:hosted (?:on|by)|powered by) .{2,40}\b(?:see|privacy|learn more|visit|acast|simplecast|megaphone)\b/i,
  /^learn more about your ad choices\b/i,
  /^(?:see|visit) \S*(?:omnystudio|acast|art19|megaphone|podcastchoices|simplecast)\S* for\b/i,
  /^(?:advertising inquiries|privacy & opt-out|support this podcast|support the show|send in a voice message|become a (?:supporter|patron|member))\b.{0,160}$/i,
  /^(?:this is a (?:public|free preview of a) (?:episode|paid)|get full access to)\b/i,
  /^(?:please )?(?:leave|write|give|rate)\b.{0,60}\b(?:review|rating|stars)\b.{0,120}$/i,
  /^(?:all rights reserved|copyright|©|\(c\) \d{4})\b.{0,160}$/i,
  /^(?:join the discussion|leave (?:us )?a comment|changelog\+\+ members)\b/i,
  /^(?:listen|download|subscribe|find|get|follow|stream|available|you can (?:listen|find|subscribe|download))\b.{0,160}\bwherever you\b.{0,40}\bpodcasts?[.!]?$/i,
  /^enjoy(?:ing|ed)? (?:the|this|our) (?:podcast|show|episode)\?/i,
  /^please take a (?:few )?(?:moment|minute|second)s? to (?:leave|rate|review|subscribe)\b/i,
  /^read (?:the )?(?:full|whole|complete) (?:interview|article|story|transcript)$/i,
];
