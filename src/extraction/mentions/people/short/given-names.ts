// First names that stand alone: which part the words around them give to their bearers.
import type { Episode, PersonRole, Section, SectionRole } from "../../../../model/index.ts";
import type { Capital } from "../names/capital-runs.ts";
import { showOpenings } from "../../../../text/show-openings.ts";
import { firstNameStrength } from "../../../words/name-words.ts";
import { pattern, roleNoun } from "../rules/phrases.ts";
import { personPrior } from "../priors.ts";
import { talkOf } from "../lines/turns.ts";
import {
  comesFromElsewhere,
  givesTalk,
  isAskedForTrade,
  isInvited,
  listAfter,
  listBefore,
} from "./given-guests.ts";

/** A word with a capital, and the section it stands in. */
export interface LoneWord extends Capital {
  readonly section: Section;
}

/** The part an episode gives to somebody it calls by first name. */
export interface GivenNamePart {
  readonly role: PersonRole;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const confidence = personPrior("given");
/** Characters beside a name that are looked at. */
export const reach = 90;

const name = String.raw`\p{Lu}\p{L}+`;
/** ", of SciByte fame," or "(of SciByte)". */
const apposition = String.raw`(?:,\s(?!and\b)[^.;:!?\n]{1,70}?,|\s\([^()\n]{1,60}\)|\s+(?:from|of)\s+(?:the\s+)?${name}(?:\s${name}){0,3}){0,2}`;

/** What hosts do, after their name. */
const hostAfter = new RegExp(
  String.raw`^${listAfter},?(?:\s+also)?\s+(?:asks?|interviews?|(?:sits?|sat)\s+down\s+with|(?:talks?|speaks?|chats?|spoke|talked|chatted|catch(?:es)?\s+up|caught\s+up|has\s+a\s+(?:chat|talk|conversation))\s+(?:to|with)\s+(?!us\b|me\b)|(?:is|are)\s+joined|welcomes?|hosts?\b|(?:is|are)\s+back\s+(?:with|to\s+talk))`,
  "u",
);
/** "Chris and Dave, the hosts of the show". */
const hostApposition = new RegExp(
  String.raw`^${listAfter},\s+(?:[\p{L}’']+\s+){0,3}(?:co-?)?hosts?\b`,
  "u",
);
/** What guests do to hosts, before the name of these. */
const hostBefore = pattern(
  String.raw`(?:\b(?:joins?|joined|host(?:s|ed\s+by)?|with\s+your\s+hosts?|co-?hosts?|interviewed\s+by|tells?|told)|\b(?:talks?|talking|speaks?|speaking|chats?|chatting|discuss(?:es|ed)?|sits?\s+down)\s+(?:to|with))(?:\s+(?:hosts?|co-?hosts?))?:?\s+${listBefore}$`,
);
/** "Welcome to the show. I’m Ann": who says so runs it. */
const selfBefore = /(?:\bI[’']?m|\bI am|\bmy name is)\s+(?:your host,?\s+)?$/i;
/** "I’m Ann and today we have Bo Ek". */
const selfOpens =
  /^[.,!]?\s+(?:and\s+)?(?:(?:today|this week|this time),?\s+(?:on the show\s+|i\s|i[’']m\s|we\s|we[’']re\s)|with me\b|joining me\b|i[’']m (?:here|joined|talking|speaking|chatting)\b|welcome\b|you[’']re listening\b)/i;
/** "I’m Ann, I’m Bo": who give their names one after the other. */
const selfNamed = new RegExp(String.raw`\b(?:I[’']?m|im)\s+(?!${name}\s${name})${name}`, "u");
/** "And this is my cohost, Bo". */
const fellowBefore = /\b(?:my|our|your)\s+(?:fellow\s+)?(?:co-?)?hosts?(?:\s+(?:is|are))?,?\s+$/i;
/** "It’s Wes & the Beard this week". */
const itIsBefore = pattern(String.raw`(?:^|[.!?…]\s+)(?:it[’']s|this is)\s+${listBefore}$`);
const itIsAfter =
  /^[^.!?\n]{0,40}?\b(?:this week|this time|today|on (?:this|the) (?:week[’']s )?(?:episode|show)|here|again|solo|in the studio)\b/u;

const doing =
  "(?:will\\s+|also\\s+|then\\s+|both\\s+|finally\\s+|all\\s+)?(?!(?:of|from|at|for|in|on|to|and|or|with|by|the|a|an|as|were|who|whose|that|which)\\b)[\\p{Ll}]{2,}(?<!ed|ing|s)\\b|(?:discuss|focus|guess|process|stress|miss|pass|press|address|are|have)\\b";
/** Two or more first names that do something together: the hosts, if nobody of them is a guest. */
const togetherAfter = new RegExp(
  String.raw`^\s*(?:(?:,\s*${name})*,?\s+(?:and|&)\s+${name})\s+(?:${doing})`,
  "u",
);
const togetherBefore = new RegExp(String.raw`(${name}),?\s+(?:and|&)\s+$`, "u");
const isDashed = /[-–—]\s$/u;
const togetherRest = new RegExp(String.raw`^\s+(?:${doing})`, "u");

/** The first words of a sentence, before the one who acts in it. */
const opens =
  /(?:^|[.!?…]["”’)]?\s+|\n\s*)(?:(?:plus|and|but|also|then|finally|meanwhile|today|first|this week|next|later|in this episode|on this episode|(?:for|in|on) episode #?\d+|after [^.!?\n,]{3,80}),?\s+)?$/i;
/** What somebody does who runs a show: present tense, without an object that only readers know. */
const acts =
  /^(?:\s+(?:also|then|finally|just))?\s+(?:(?:follow|rave|dig|dive|share|break|show|trie|tr[iy]|get|goe|go|take|look|walk|wrap|recap|review|discusse|cover|explore|reflect|celebrate|kick|reveal|explain|confesse|build|bring|put|give|tell|tackle|report|debate|return|rant|reviewe|setup|set|switche|buy|move|install|tour|find|discover|make|ponder|update|upgrade|struggle|wonder|run|compare|test|pick|check|catche|answer|think|feel|want|love|hate|need|play|attempt|work|learn|ditche|recount|visit|travel|say|mention|add|recommend|suggest|argue|describe|highlight|introduce|present|summari[sz]e|admit|note)e?s)\s|^\s+talks\s+about\s|^\s+(?:flies|goes|rides|is|hosts)\s+solo\b|^\s+(?:(?:is|are|was) (?:giving|back|on the road|away|out|off|trying|building|joined|speaking|attending|in)|has (?:a|an|been|some|news|finally|just|got|his|her|their))\s/u;
/** Known to all by first name, and no host for that. */
const famous = /^(?:Linus|Alexa|Siri|Cortana|Elon|Jesus|Claude|Tesla|Santa)$/;
/** "Join Ann, Bo, and Cy as they argue": listeners are called to those who run the show. */
const callBefore = pattern(
  String.raw`(?:^|[.!?…]\s+|\n)(?:join|tune in (?:as|with)|listen (?:in )?as|listen to|come along as)\s+(?:(?:your |our |co-?)?hosts?,?\s+)?${listBefore}$`,
);
const callAfter = new RegExp(
  String.raw`^(?:\s*(?:,|,?\s+and|\s+&)\s+${name}){1,3},?\s+(?:as|while|when|for|on|in|to)\b|^,?\s+as\s+they\b`,
  "u",
);
const isListed = /\)\s*(?:,|,?\s+and|\s+&)\s+$/u;
/** "Flatcar maintainers Ann, Bo": what guests are. */
const tradeBefore = pattern(
  String.raw`(?<!\p{L})(?!(?:co-?)?hosts?\s)${roleNoun},?\s+${listBefore}$`,
);
/** "Hi! I’m Ann, a tester at Acme". */
const presentsSelf = pattern(
  String.raw`^(?:,|\s+and\s+I[’']m)\s+(?:an?|the)\s+(?:[\p{L}&/-]+\s+){0,4}?${roleNoun}(?!\p{L})`,
);
/** What guests do, after their name. */
const guestAfter = new RegExp(
  String.raw`^${listAfter}${apposition}\s+(?:(?:will\s+)?joins?|joined\s+(?:us|me|the\s+(?:show|podcast))|(?:stops?|drops?|swings?)\s+by|hops?\s+on|comes?\s+(?:on|back|by)|is\s+our\s+guest|is\s+(?:here|back)\s+to)\b`,
  "u",
);
/** "Acme’s Ann stops by", "my friend Ann comes on". */
const introducing =
  /(?:^|[.!?…]["”’)]?\s+|\n\s*)(?:\p{Lu}[\p{L}\p{N}.]*[’']s|(?:[Mm]y|[Oo]ur)(?: [a-z]+)? friend) $/u;
const joinsPeople =
  /^[^.!?\n]*?\sjoin(?:s|ed)?\s(?:us|me|the (?:show|podcast|hosts)|\p{Lu}\p{L}+ and \p{Lu})/u;
/** Who is introduced to the hosts: "we’re joined by Ann". */
const guestBefore = pattern(
  String.raw`\b(?:(?:we(?:[’']re|\s+are)|i[’']m|i\s+am|are|is)\s+joined\s+by|we\s+(?:hear\s+from|welcome(?:\s+back)?)|interview\s+is\s+with|episode\s+(?:kicks\s+off|starts|opens)\s+with|(?:our|special|(?:today|this\s+week)[’']s|and|with)\s+guests?(?:\s+(?:today|this\s+week))?(?:\s+(?:is|are))?,?)\s+(?:our\s+friends?\s+)?${listBefore}$`,
);

/** "Ann and Bo chat with Zorva (@zorva)": who has a handle is somebody. */
const isAskedByHandle = (before: string, after: string): boolean =>
  /^ \(@\w+\)/.test(after) &&
  /\b(?:chat(?:s|ted)?|talk(?:s|ed)?|speaks?|spoke|sits? down|sat down|joined|interview(?:s|ed)?)(?: (?:with|to|by))? $/i.test(
    before,
  );

/** "Guest bios (Ann, Bo)", "Guests: Ann and Bo". */
const guestLabelBefore = pattern(
  String.raw`(?:^|[^\p{L}])guests?(?:\s+(?:bios?|intro)[’'\p{L}]*)?\s*[:(–—-]\s*${listBefore}$`,
);
/** "Ann (Product Director)", "Ann is a developer at": who is presented by first name, where nobody is by full name. */
const presentedAfter = pattern(
  String.raw`^(?:(?:\s\([^()\n]{0,40}?|\s+(?:is|was|has been)\s+(?:also\s+|currently\s+)?(?:an?|the|our)\s+(?:[\p{L}&/-]+\s+){0,4}?)${roleNoun}(?=\s*(?:[,.;:)!]|$)|\s(?:and|at|for|of|from|who|with|in|on|by|turned|based|living|working|whose|that)\s)|\s+(?:leads|maintains|co-?founded|founded|works\s+(?:at|for|as)|teaches|studied)\s)`,
);

/** What of an episode bears on all its given names. */
export interface GivenNameSetting {
  readonly hasGuests: boolean;
  /** From where on others are spoken of rather than presented: the first turn of a conversation, or far down the text. */
  readonly spokenFrom: number;
}

/** Where notes end, in characters: who runs a show is named before. */
const longestNotes = 6000;

/** The setting of an episode's given names. */
export const settingOf = (episode: Episode, hasGuests: boolean): GivenNameSetting => ({
  hasGuests,
  spokenFrom: Math.min(longestNotes, talkOf(episode) ?? longestNotes),
});

/** The part the words around an unexplained first name give to its bearer; nothing where they give none. */
export function partOfGivenName(
  { word, start, end, section }: LoneWord,
  text: string,
  { hasGuests, spokenFrom }: GivenNameSetting,
): GivenNamePart | undefined {
  if (word.given === "unknown" || silentSections.has(section.role)) return undefined;
  // "BOB is a conference".
  if (/^\p{Lu}{3,}$/u.test(word.text)) return undefined;
  const { span } = section;
  const after = text.slice(end, Math.min(span.end, end + reach));
  // Part of a longer name that was not believed.
  if (/^\s\p{Lu}/u.test(after)) return undefined;
  const before = text.slice(Math.max(span.start, start - reach), start);
  if (/\p{Ll},?\s\p{Lu}\p{Ll}+\s$/u.test(before)) return undefined;
  const isSure = word.given === "sure";
  if (isSure && (guestBefore.test(before) || isAskedByHandle(before, after))) return guest;
  if (isSure && selfBefore.test(before) && showOpenings.test(before)) return host;
  if (givesTalk(before, after)) return guest;
  if (fellowBefore.test(before)) return host;
  if (start >= spokenFrom) return undefined;
  if (isSure && isInvited(before, after)) return guest;
  const opening = opens.test(before);
  const isIntroduced = opening || introducing.test(before);
  if (isIntroduced && guestAfter.test(after) && (isSure || joinsPeople.test(after))) return guest;
  if (isSure && guestLabelBefore.test(before)) return guest;
  if (isSure && !hasGuests && tradeBefore.test(before)) return guest;
  if (hostAfter.test(after) || hostApposition.test(after)) return host;
  // "Ann #1: …, Bo #2: …": who takes turns.
  if (isSure && /(?:^|\n)[^\p{L}\n]*$/u.test(before) && /^\s#\d{1,2}\b/.test(after)) return host;
  if (hasGuests && hostBefore.test(before) && !comesFromElsewhere(after)) return host;
  // "Ann and Gene talk about": a word as well as a name, beside a name that is none.
  if (!isSure)
    return isBesideName(before) && togetherRest.test(after) && !isDashed.test(before)
      ? host
      : undefined;
  const self = selfBefore.exec(before);
  if (
    self &&
    (selfOpens.test(after) || selfNamed.test(before.slice(0, self.index)) || selfNamed.test(after))
  )
    return host;
  if (!hasGuests && (opening || isListed.test(before)) && presentedAfter.test(after)) return guest;
  if (!hasGuests && selfBefore.test(before) && presentsSelf.test(after)) return guest;
  if (!hasGuests && callBefore.test(before) && callAfter.test(after)) return host;
  const isOne =
    (togetherAfter.test(after) && !isDashed.test(before)) ||
    (isBeside(before) && togetherRest.test(after)) ||
    (itIsBefore.test(before) && itIsAfter.test(after)) ||
    (opening && section.role === "body" && !famous.test(word.text) && acts.test(after));
  return isOne ? host : undefined;
}

/** "Bo and", before a given name; a name that nobody knows stands at the head of its clause: "today, JMc and". */
function isBeside(before: string): boolean {
  const pair = togetherBefore.exec(before);
  return (
    pair !== null &&
    !isDashed.test(before.slice(0, pair.index)) &&
    (firstNameStrength(pair[1]!) !== "unknown" ||
      /(?:^|[.!?,]\s)$/.test(before.slice(0, pair.index)))
  );
}

/** "Ann and", before a given name that is a word as well. */
function isBesideName(before: string): boolean {
  const pair = togetherBefore.exec(before);
  return pair !== null && firstNameStrength(pair[1]!) === "sure";
}
const host: GivenNamePart = { role: "host", rule: "host-first-name", confidence };
const guest: GivenNamePart = { role: "guest", rule: "guest-first-name", confidence };
const silentSections: ReadonlySet<SectionRole> = new Set(["links", "title", "questions"]);

const headlineBefore =
  /(?:\b(?:with|featuring|feat\.?|ft\.?)|w\/)\s+(?:(?:\p{Lu}\p{L}+,\s+){0,3}\p{Lu}\p{L}+,?\s+(?:and|&)\s+|(?:\p{Lu}\p{L}+,\s+){0,3})$/iu;
const headlineAfter = /^\s*(?:$|[,&)]|and\s+\p{Lu}|(?:from|of|at)\s)/u;

/** Whether a headline leads up to a word as to a guest: "Kotlin at Scale with Sergey". */
export const isNamedByHeadline = (
  { start, end }: Capital,
  { span }: Section,
  text: string,
): boolean =>
  headlineBefore.test(text.slice(span.start, start)) &&
  headlineAfter.test(text.slice(end, span.end));

/** "We’re joined by Zorva and Ann", "our guest, Zorva from Acme": whether a word that nobody knows is led up to as a guest. */
export function isIntroducedAsGuest(before: string, after: string): boolean {
  if (isAskedByHandle(before, after) || givesTalk(before, after)) return true;
  if (isAskedForTrade(before, after)) return true;
  const lead = guestBefore.exec(before);
  if (!lead) return false;
  const listed = `${lead[0]} ${besides.exec(after)![0]}`.match(/\p{Lu}\p{L}+/gu) ?? [];
  return listed.some((other) => firstNameStrength(other) === "sure") || comesFromElsewhere(after);
}
const besides = new RegExp(`^${listAfter}`, "u");

/** How far behind a name its list ends. */
export const listLength = (after: string): number => besides.exec(after)![0].length;

/** Guests whom a show never calls by their full name, under a given name or one of `mononyms`. */
export function guestOfHeadline(
  place: LoneWord,
  text: string,
  mononyms: ReadonlySet<string>,
): GivenNamePart | undefined {
  const { word, section } = place;
  if (section.role !== "title") return undefined;
  if (word.given !== "sure" && !mononyms.has(word.text)) return undefined;
  return isNamedByHeadline(place, section, text)
    ? { role: "guest", rule: "title-first-name", confidence }
    : undefined;
}
