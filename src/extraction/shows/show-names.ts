// The ways in which pages and feeds write the name of a show, and what is the same in all of them.
import { nameKey } from "../../text/name-key.ts";

/** A name of a show as keys: those that leave less out come first. */
export interface ShowKeys {
  /** All its words. */
  readonly whole: string;
  /** Without the words that only say that it is one: "The Pipes Podcast". */
  readonly bare: string;
  /**
   * Without what feeds, sites and folders add, too: "Pipes FM (HD Video)", "pipes.io", "Podcast Pipes". Empty where nothing is
   * left by which a show is known.
   */
  readonly loose: string;
}

/** The keys of a name, in any of its usual ways of writing. */
export function showKeys(show: string): ShowKeys {
  const name = withoutArticle(show.trim());
  const whole = keyOf(name);
  const bareName = name.replace(lastKind, "");
  const bare = bareName === name ? whole : keyOf(bareName) || whole;
  const looseName = withoutTail(withoutTail(name).replace(leadingWords, "").replace(domain, ""));
  const loose = looseName === bareName ? bare : keyOf(looseName);
  return { whole, bare, loose: isOfTopics(looseName) ? "" : loose };
}

/** A title without what stands in brackets at its end, and the {@link tailWords} there. */
function withoutTail(title: string): string {
  for (let rest = title; ;) {
    const bare = rest.replace(trailingMarks, "").replace(trailingBrackets, "");
    const [, before = "", last = ""] = lastWord.exec(bare) ?? [];
    if (tailWords.has(last.toLowerCase())) rest = before;
    else if (bare === rest) return bare;
    else rest = bare;
  }
}

/** Whether a name says what it is about, and no more: "The Machine Learning Podcast". Many shows are called so. */
export const isOfTopics = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}#+]+/u)
    .every((word) => word === "" || topics.has(word));

/** A title up to the words that say of whom the show is: "Pipes with Ann Lee", "Pipes from Pipe Works". */
export const withoutMaker = (title: string): string => title.split(additions, 1)[0]!;

/**
 * The parts of a title that may be the name of the show, as the title writes them, the first of all first: "Pipes: all about
 * plumbing", "Plumbing Network | Pipes". What stands behind a colon is none, nor is one word behind anything.
 */
export function partsOfTitle(title: string): readonly string[] {
  const [head = "", ...tails] = title.split(separators);
  const first = head.split(/\s*:\s+|\s+[([]|,\s+(?=(?:an?|the|your) )/i, 1)[0]!;
  const others = tails.filter(
    (tail) => !tail.includes(":") && /\S\s+\S/.test(withoutArticle(tail)),
  );
  return [first, ...others].filter((part) => part !== title && /\p{L}/u.test(part));
}

const withoutArticle = (name: string) => name.replace(leadingArticle, "");
const keyOf = (name: string) => {
  const spelled = name.replace(/&/g, " and ").replace(/\bdot[ -]?net\b/gi, "net");
  return isPlain.test(spelled)
    ? spelled.toLowerCase().replace(/[^a-z0-9]+/g, "")
    : nameKey(spelled);
};
/** Letters and marks that need no folding, and a letter among them. */
const isPlain = /^[\w !'(),./:?-]*[a-z][\w !'(),./:?-]*$/i;

const leadingArticle = /^the\s+/i;
const lastKind = /\s+(?:podcast|show)$/i;
/** "The Official", "Podcast", "El podcast de". */
const leadingWords =
  /^(?:(?:the|el|le|la|der|die|das|den|il|o|os|an?)\s+)?(?:(?:oficial|official)\s+)?(?:podcasts?\s+(?:(?:de|do|da|du|des|del)\s+)?)?(?=\S)/i;
const trailingMarks = /[\s!?.*:|–—-]+$/;
const trailingBrackets = /\s*[([{][^()[\]{}]*[)\]}]$/;
/** The last of several words, and what stands before it. */
const lastWord = /^(.*[^\s:|–—-])[\s:|–—-]+([^\s:|–—-]+)$/;
/** What a feed holds, of what it is a feed, where the pages lie. */
const tailWords = new Set(
  (
    "podcast podcasts series show shows all episodes master feed rss in mp3 m4a aac ogg opus hd sd large small audio " +
    "video free archive archives notes shownotes transcript transcripts website site source src fm tv"
  ).split(" "),
);
/** "pipes.io", "pipes github io" */
const domain =
  /(?:[\s.](?:github[\s.]io|com|org|net|io|fm)|\.(?:dev|co|us|tv|show|site|rocks|tech|app|blog))$/i;
const separators = /\s+[|•·–—~-]+\s+|\s*[|•]\s*|\s+\/{1,2}\s+/;
const additions =
  /,?\s+(?:(?:hosted|presented|powered|produced|sponsored|brought to you) by|by|from|with|featuring|feat\.|on|mit|con|com|avec|von|van)\s+/i;
/** What shows are about, and what they call themselves. */
const topics = new Set(
  (
    "the a an and of for in to your ai ml aws azure gcp cloud computing native artificial intelligence machine learning deep " +
    "data science big engineering engineer engineers software hardware embedded electronics testing qa quality dev developer " +
    "developers development programming programmer programmers code coding coder coders web front back full end stack frontend " +
    "backend fullstack design ux ui product cyber security cybersecurity infosec privacy hack hacking hacker hackers devops sre " +
    "kubernetes docker linux open source free tech technology technical it business startup startups founder founders agile " +
    "scrum mobile app apps ios swift android kotlin flutter react native angular vue javascript js typescript node html css php " +
    "python ruby rails java go golang rust haskell functional net c# c++ database databases sql iot robot robotics game games " +
    "gaming news weekly radio talk talks live interview interviews podcast podcasts show shows network feed episode episodes com"
  ).split(" "),
);
