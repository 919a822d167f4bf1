// Tells networks that are spoken of from networks one is asked to follow: "Follow us on Twitter", "Wes’ Instagram".
import type { Span } from "../../../model/index.ts";
import { networkNames, outletNames, shopNames } from "../../../text/platforms.ts";
import { remembered } from "../../../text/remembered.ts";

const networks = `(?:${networkNames}|${outletNames}|About\\.me)`;
const network = new RegExp(`^${networks}$`, "i");
const shop = new RegExp(`^${shopNames}$`, "i");
/** One question for all, for it is asked of every name. */
const platformOf = remembered((name): "network" | "shop" | "house" | "none" =>
  network.test(name)
    ? "network"
    : shop.test(name)
      ? "shop"
      : /^(?:Apple|Google)$/.test(name)
        ? "house"
        : "none",
);
/** Whether a word is a place where people have accounts. */
export const isNetwork = (name: string): boolean => platformOf(name) === "network";
/** "Now available on NAME", "support us via NAME". */
const onOffer =
  /\b(?:available|support (?:us|the show|our work|this podcast)|donate|out now|(?:buy|order|get|find) (?:it|them|the \w+|your \w+|his \w+|her \w+)|pre-?order)(?: \w+){0,3}? (?:on|at|via|through|from) (?:the )?$/i;
/** The longest name of a network. */
const LONGEST = 17;

const invitation =
  /\b(?:follow(?:ing)?|shout(?: out)?|reach (?:\S+ )?(?:at|on|via)|like us|like \S+ on|subscribe|find (?:us|me|him|her|them|more|\S+ on)|connect with|tweet|tag us|reach out|say hi|hit (?:us|me) up|join (?:us|our|the (?:chat|conversation|community|discussion))|rate|leave (?:us )?a review|review us|(?:support(?:ing)?|contribut(?:e|ing) to) (?:us|the show|this show|our work|this podcast)|chat with us|available on|listen (?:to (?:this|the|our|us|\S+) (?:\S+ )?)?(?:on|via)|watch on|or wherever|(?:can|could|may) be found|(?:send|email|e-mail) (?:us |me )?(?:your )?(?:feedback|questions|ideas)|get in touch|contact|check (?:us|me|him|her) out|come hang|dm|keep up[- ]to[- ]date|stay up[- ]to[- ]date|socials?|show:|social media|join in|download(?: (?:it|this|the show|the podcast|episodes?))? (?:at|from|on|via))\b/i;
/** Where an invitation may lead: "on NAME", "our NAME", ": NAME", or on from another; not "Ann Lee from NAME". */
const leadsThere = new RegExp(
  `(?:\\b(?:on|via|through|our|my|your|us|to|download(?: (?:it|this|the show|the podcast|episodes?))? (?:at|from))|[:|•·@→–—-]|@\\S+|${networks}(?: ?\\([^()]*\\))?\\s*(?:,|/|&|\\||and|or|,\\s*(?:and|or)))\\s*(?:(?:the|our|my|his|her|their) )?$`,
  "iu",
);
/** Where people merely are: what is said on it is not about it. What they work, build or report on is. */
const isPlaceOnly =
  /^(?:Twitters?|Patreon|Facebook|Instagram|LinkedIn|Mastodon|Blue ?Sky|Reddit|Tik ?Tok|Pinterest|Threads)$/i;
const onNetwork =
  /(?<!\b(?:work(?:s|ed|ing)?|buil[dt]\w*|based|depend\w*|rel(?:y|ies|ied|ying)|focus\w*|report\w*|attack\w*|research|data|books?|articles?|episodes?|stor(?:y|ies)|film|movie|lawsuit|news) )\b(?:on|via)(?: the)? $/i;
const account = new RegExp(
  `^[^\\p{L}@]*(?:@?[\\p{Lu}@][\\p{L}\\p{M}\\p{N}.’'_-]*[’']?s?[’']?:?\\s+){0,4}?(?:[’']s?\\s+|(?:is\\s+)?on\\s+|@\\s*|[:–—-]\\s*)?(?:the\\s+|our\\s+)?${networks}(?:\\s*(?:[,/|&•·:@–—-]|//|and|or)?\\s*${networks})*(?:\\s+(?:account|page|profile|channel|handle|feed|server|group|thread))?(?:\\s*\\((?:ergo|formerly|ex|aka|or) ${networks}\\))?\\s*(?:[:–—-]?\\s*@?[\\w./]*)?\\W*$`,
  "iu",
);
const place =
  /^\s+(?:profiles?|(?:fan )?page|accounts?|handle|user ?names?|url|feed|thread|posts?|comments?|videos?|live ?streams?|tutorials?|org|organi[sz]ation|sponsors|discussions?|issues?|repo|repository|project(?= (?:page|with|for)|$|[\s.,)]*$)|link|playlists?|channels?|server|group|for (?:most )?(?:up-to-date|the latest|latest|updates))\b/i;
const listedPlaces =
  /(?:@\w+|\b(?:blog|website|homepage|site|twitter|linkedin|github|mastodon))\s*,\s*(?:and )?$/i;
const itsAddress = /^\s*(?:[:–—|(]|--?|=>)\s*<?https?:\/\//i;
/** "Ann on GitHub, ": one of the networks where somebody is. */
const alsoOn = new RegExp(
  `\\p{Lu}\\S* on ${networks}(?:,\\s*${networks})*,?\\s*(?:(?:and|&)\\s+)?$`,
  "u",
);
/** "Ann on GitHub, Twitter, Website": the first of several. */
const onSeveral = new RegExp(
  `^,\\s*(?:and |or )?(?:${networks}|website|web site|homepage|home page|blog)\\b`,
  "iu",
);
/** "Ann Lee (Website, Twitter, GitHub)": behind a name, brackets that hold nothing but places where somebody is. */
const bracketedPlace = `(?:${networks}|Web site|Home page|GitLab|Codeberg|Sourcehut|Personal site)`;
const inBrackets = {
  before: new RegExp(`\\p{L}[’']?s? \\((?:${bracketedPlace}(?:,| and|, and| \\||/) ?)*$`, "iu"),
  after: new RegExp(`^(?:(?:,| and|, and| \\||/) ?${bracketedPlace})*\\)`, "iu"),
  /** What is nobody's tool. */
  account:
    /\((?=[^)]*\b(?:twitter|facebook|instagram|linkedin|mastodon|blue ?sky|web ?site|home ?page|blog)\b)[^)]*[,|/ ][^)]*$/i,
};
/** "Ann Lee github, twitter, irc: ann, blog": places in small letters beside each other are labels of links. */
const smallPlace = "(?:twitter|github|irc|blog|website|linkedin|mastodon)";
const besideSmall = {
  before: new RegExp(`\\b${smallPlace}(?::\\s*[\\w@.-]+)?\\s*,\\s*(?:and )?$`),
  after: new RegExp(`^(?::\\s*[\\w@.-]+)?\\s*,\\s*(?:and )?${smallPlace}\\b`),
};
/** "His TikTok", "Ann’s Twitter @ann": the account that somebody has. */
const ownAccount = {
  ofSomebody: /\b(?:his|her|their|my) $/i,
  ofNamed: /\p{Lu}\p{Ll}+[’']s? $/u,
  ends: /^(?:\s*(?:$|[.,;:!?)@/(|])|\s(?:and|or|at|as|to|@)\b)/,
  leads: /^\s*(?:[@:(/]|$)/,
};
/** "Apple Podcasts | Spotify | Google Podcasts": one of several places where a show is heard. */
const besideOutlet = {
  before: new RegExp(`(?:${outletNames})\\s*[|•·]\\s*$`, "iu"),
  after: new RegExp(`^\\s*[|•·]\\s*(?:on )?(?:${outletNames})\\b`, "iu"),
};
/** "Listen via Spotify (https://…), Apple (https://…), or online": what a house is beside the places to listen at. */
const besideHeard = {
  before: new RegExp(
    `\\b(?:${outletNames})(?:\\s*(?:[-–—:]\\s*)?\\(?https?://[^\\s()]+\\)?)?,?\\s*(?:[|/•·]\\s*)?(?:(?:and|or|&) )?(?:on )?$`,
    "iu",
  ),
  after: new RegExp(
    `^(?:\\s*(?:[-–—:]\\s*)?\\(?https?://[^\\s()]+\\)?)?,?\\s*(?:[|/•·]\\s*)?(?:(?:and|or|&) )?(?:on )?(?:${outletNames})\\b`,
    "iu",
  ),
  listening: /\b(?:listen|subscribe|tune in|(?:this|latest|our) (?:episode|show|podcast))\b/i,
};
/** "Example Traffic on …": who says what follows. */
const poster = /^[^.:?!]{2,48}\s(?:on|via|@|[-–—|])\s+$/;
const posted = /^(?:\s*$|\s*:|\s+[-–—]\s|\s*["“(])/;

/** Whether `[start, end)` names a network in an invitation or as an address, rather than as a thing spoken of. */
export function isSocialLink(
  text: string,
  sentence: Span,
  start: number,
  end: number,
  surface = text.slice(start, end),
): boolean {
  if (surface.length > LONGEST) return false;
  const platform = platformOf(surface);
  if (platform === "none") return false;
  const from = Math.max(sentence.start, start - 120);
  const to = Math.min(sentence.end, end + 60);
  const before = text.slice(from, start);
  if (platform === "shop")
    return onOffer.test(before) || isInBrackets(before, surface, text.slice(end, to));
  if (platform === "house")
    return (
      besideHeard.listening.test(before) &&
      (besideHeard.before.test(before) || besideHeard.after.test(text.slice(end, to)))
    );
  if (invitation.test(before) && leadsThere.test(before)) return true;
  const after = text.slice(end, to);
  if (onNetwork.test(before) && isPlaceOnly.test(surface) && !/^[’']s\b/.test(after)) return true;
  if (before.includes(" on ") && alsoOn.test(before)) return true;
  if (/\p{Lu}\S* on $/u.test(before) && onSeveral.test(after)) return true;
  if (isInBrackets(before, surface, after)) return true;
  if (ownAccount.ofSomebody.test(before) && ownAccount.ends.test(after)) return true;
  if (ownAccount.ofNamed.test(before) && ownAccount.leads.test(after)) return true;
  if (besideOutlet.after.test(after) || besideOutlet.before.test(before)) return true;
  // "Ann Lee @ann, personal blog, GitHub": one of the places where she is.
  if (listedPlaces.test(before) && /^(?:\W*$|\))/.test(after)) return true;
  const isSmall = /^[a-z]/.test(surface);
  if (isSmall && besideSmall.after.test(after)) return true;
  if (isSmall && besideSmall.before.test(before)) return true;
  // "GitHub -- https://…": where something is kept.
  if (itsAddress.test(after)) return true;
  // "GitHub profile", "Amazon Twitter page", "the show on YouTube: …": the place is named, nothing is said of it.
  if (place.test(after) || (poster.test(text.slice(sentence.start, start)) && posted.test(after)))
    return true;
  // A short line without a verb of its own: "J.R. on Twitter", "Wes: X Instagram LinkedIn".
  if (sentence.end - sentence.start > 90) return false;
  const cell =
    before.slice(before.lastIndexOf(" | ") + 1) + text.slice(start, to).split(" | ", 1)[0]!;
  return account.test(cell);
}

/** "Ann Lee (Website, Twitter, GitHub)"; never "hosting (GitHub, GitLab)", which are no accounts of anybody. */
function isInBrackets(before: string, surface: string, after: string): boolean {
  const open = before.lastIndexOf("(");
  if (open < 0 || !inBrackets.after.test(after) || !inBrackets.before.test(before)) return false;
  return inBrackets.account.test(before.slice(open) + surface + after.slice(0, after.indexOf(")")));
}
