// Tells networks that are spoken of from networks one is asked to follow: "Follow us on Twitter", "Wes’ Instagram".
import type { Span } from "../../model/index.ts";
import { remembered } from "../../text/remembered.ts";

const networks =
  "(?:Twitter|Facebook|Instagram|LinkedIn|YouTube|Tik ?Tok|Mastodon|Bluesky|Blue ?Sky|GitHub|Patreon|Discord|Slack|Threads|Spotify|Reddit|Telegram|Twitch|Medium|Google\\+|Google Plus|Pinterest|Snapchat|WhatsApp|Stitcher|Overcast|Pocket Casts|Castbox|Castro|Google Play|Google Podcasts|Apple Podcasts?|iTunes|Apple Music|Amazon Music|TuneIn|iHeartRadio|SoundCloud|Flickr|Tumblr|Vimeo|Keybase|Ko-?fi|Matrix|Strava|IG|Anchor(?:\\.fm)?|X|RSS|IRC|Website|Blog|Email|E-mail|Newsletter|App)";
const network = new RegExp(`^${networks}$`, "i");
/** Whether a word is a place where people have accounts. */
export const isNetwork = remembered((name) => network.test(name));
/** The longest name of a network. */
const LONGEST = 15;
const invitation =
  /\b(?:follow|like us|like \S+ on|subscribe|find (?:us|me|him|her|them|more|\S+ on)|connect with|tweet|tag us|reach out|say hi|hit (?:us|me) up|join (?:us|our|the (?:chat|conversation|community|discussion))|rate|leave (?:us )?a review|review us|support(?:ing)? (?:us|the show|our work|this podcast)|chat with us|available on|listen on|watch on|or wherever|(?:can|could|may) be found|(?:send|email|e-mail) (?:us |me )?(?:your )?(?:feedback|questions|ideas)|get in touch|contact|check (?:us|me|him|her) out|come hang|dm|socials?|show:|social media|join in)\b/i;
const account = new RegExp(
  `^[^\\p{L}@]*(?:@?[\\p{Lu}@][\\p{L}\\p{M}\\p{N}.’'_-]*[’']?s?[’']?\\s+){0,4}?(?:[’']s?\\s+|(?:is\\s+)?on\\s+|@\\s*|[:–—-]\\s*)?(?:the\\s+|our\\s+)?${networks}(?:\\s*(?:[,/|&•·:@–—-]|and|or)?\\s*${networks})*(?:\\s+(?:account|page|profile|channel|handle|feed|server|group|thread))?\\s*(?:[:–—-]?\\s*@?[\\w./]*)?\\W*$`,
  "iu",
);
const place =
  /^\s+(?:profiles?|page|accounts?|handle|feed|thread|posts?|org|organi[sz]ation|sponsors|discussions?|issues?|repo|repository|project(?= (?:page|with|for)|$|[\s.,)]*$)|link|playlist|video|channel|server|group|for (?:most )?(?:up-to-date|the latest|latest|updates))\b/i;
const listedPlaces =
  /(?:@\w+|\b(?:blog|website|homepage|site|twitter|linkedin|github|mastodon))\s*,\s*(?:and )?$/i;
/** "Ann Lee github, twitter, irc: ann, blog": places in small letters beside each other are labels of links. */
const smallPlace = "(?:twitter|github|irc|blog|website|linkedin|mastodon)";
const besideSmall = {
  before: new RegExp(`\\b${smallPlace}(?::\\s*[\\w@.-]+)?\\s*,\\s*(?:and )?$`),
  after: new RegExp(`^(?::\\s*[\\w@.-]+)?\\s*,\\s*(?:and )?${smallPlace}\\b`),
};
/** "Example Traffic on …": who says what follows. */
const poster = /^[^.:?!]{2,48}\s(?:on|via|@|[-–—|])\s+$/;
const posted = /^(?:\s*$|\s*:|\s+[-–—]\s|\s*["“(])/;

/** Whether `[start, end)` names a network in an invitation or as an address, rather than as a thing spoken of. */
export function isSocialLink(text: string, sentence: Span, start: number, end: number): boolean {
  if (end - start > LONGEST || !isNetwork(text.slice(start, end))) return false;
  const from = Math.max(sentence.start, start - 120);
  const to = Math.min(sentence.end, end + 60);
  if (invitation.test(text.slice(from, start))) return true;
  const after = text.slice(end, to);
  // "Ann Lee @ann, personal blog, GitHub": one of the places where she is.
  if (listedPlaces.test(text.slice(from, start)) && /^\W*$/.test(after)) return true;
  const isSmall = /^[a-z]/.test(text.slice(start, end));
  if (isSmall && besideSmall.after.test(after)) return true;
  if (isSmall && besideSmall.before.test(text.slice(from, start))) return true;
  // "GitHub profile", "Amazon Twitter page", "the show on YouTube: …": the place is named, nothing is said of it.
  if (place.test(after) || (poster.test(text.slice(sentence.start, start)) && posted.test(after)))
    return true;
  // A short line without a verb of its own: "J.R. on Twitter", "Wes: X Instagram LinkedIn".
  return sentence.end - sentence.start <= 90 && account.test(text.slice(from, to));
}
