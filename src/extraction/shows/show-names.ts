// The ways in which pages and feeds write the name of a show, and what is the same in all of them.
import { nameKey } from "../../text/name-key.ts";

/** The name of a show with all its words. */
export const wholeShowKey = (show: string) => keyOf(show.replace(leadingArticle, ""));

/** What is left of the name of a show without the words that only say that it is one: "The Pipes Podcast". */
export function showKey(show: string): string {
  const bare = show
    .trim()
    .replace(leadingArticle, "")
    .replace(/\s+(?:podcast|show)$/i, "");
  return keyOf(bare) || keyOf(show);
}

/**
 * As {@link showKey}, without what feeds, sites and folders add, too: "Pipes FM (HD Video)", "pipes.io", "Podcast Pipes".
 * Empty where nothing is left by which a show is known.
 */
export function looseShowKey(show: string): string {
  let bare = show.replace(/\p{Cf}+/gu, "").trim();
  for (let before = ""; bare !== before;) {
    before = bare;
    bare = bare.replace(trailingMarks, "").replace(trailingBrackets, "").replace(trailingWords, "");
  }
  const key = keyOf(bare.replace(leadingWords, "").replace(domain, "").replace(trailingWords, ""));
  return key.length < shortestKey ? "" : key;
}

/**
 * The parts of a title that may be the name of the show, as the title writes them: "Pipes: all about plumbing",
 * "Plumbing Network | Pipes", "Pipes with Ann Lee". None if it has but one part.
 */
export function partsOfTitle(title: string): readonly string[] {
  const parts = title.split(separators).flatMap((part) => {
    const head = part.split(additions)[0]!;
    return head === part ? part : [part, head];
  });
  return parts.length > 1 ? parts.filter((part) => /\p{L}/u.test(part)) : [];
}

const keyOf = (name: string) =>
  nameKey(name.replace(/&/g, " and ").replace(/\bdot[ -]?net\b/gi, "net"));

/** Letters of the shortest loose key that says which show is meant. */
const shortestKey = 3;
const leadingArticle = /^the\s+/i;
/** "The Official", "Podcast", "El podcast de". */
const leadingWords =
  /^(?:(?:the|el|le|la|der|die|das|den|il|o|os|an?)\s+)?(?:(?:oficial|official)\s+)?(?:podcasts?\s+(?:(?:de|do|da|du|des|del)\s+)?)?(?=\S)/i;
const trailingMarks = /[\s!?.*:|–—-]+$/;
const trailingBrackets = /\s*[([{][^()[\]{}]*[)\]}]$/;
/** What a feed holds, of what it is a feed, where the pages lie. */
const trailingWords =
  /[\s:|–—-]+(?:podcasts?|podcast series|show|shows|all (?:episodes|shows)|episodes|master feed|feed|rss|in (?:mp3|ogg|hd)|audio|video|(?:hd|sd|hi-?res|large|small) video|mp3|m4a|aac|ogg|opus|hd|ad[- ]free|archives?|show ?notes|transcripts?|web ?site|site|source|src|fm|tv|radio|live)$/i;
/** "pipes.io", "pipes github io" */
const domain =
  /[\s.](?:github[\s.]io|com|org|net|io|fm|dev|co|us|tv|show|site|rocks|tech|app|blog)$/i;
const separators = /\s*[:|•·–—]\s+|\s+[:|•·–—~-]+\s+|\s*\|\s*|,\s+|\s+\/{1,2}\s+|\s*[()[\]]\s*/;
/** "from Pipe Works", "with Ann Lee" */
const additions =
  /,?\s+(?:(?:hosted|presented|powered|produced|sponsored|brought to you) by|by|from|with|featuring|feat\.|on|mit|con|com|avec|von|van)\s+/i;
